import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useTheme } from '@material-ui/core/styles';

/** Is there no room for two columns (below 960 px)? */
export function useNarrowScreen(): boolean {
  return useMediaQuery(useTheme().breakpoints.down('sm'));
}

/** Is it as narrow as a phone (below 600 px)? */
export function usePhoneScreen(): boolean {
  return useMediaQuery(useTheme().breakpoints.down('xs'));
}
