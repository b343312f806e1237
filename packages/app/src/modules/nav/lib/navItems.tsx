import { ReactElement } from 'react';
import ApiIcon from '@material-ui/icons/Code';
import CatalogIcon from '@material-ui/icons/CategoryOutlined';
import GraphIcon from '@material-ui/icons/DeviceHubOutlined';
import HandbookIcon from '@material-ui/icons/HelpOutline';
import HomeIcon from '@material-ui/icons/HomeOutlined';
import ImportIcon from '@material-ui/icons/PublishOutlined';
import ListIcon from '@material-ui/icons/FormatListNumbered';
import OverviewIcon from '@material-ui/icons/BarChart';
import ScoutsIcon from '@material-ui/icons/SupervisedUserCircleOutlined';
import SearchIcon from '@material-ui/icons/Search';
import SchoolIcon from '@material-ui/icons/SchoolOutlined';
import ServicesIcon from '@material-ui/icons/MenuBookOutlined';
import StarIcon from '@material-ui/icons/StarBorder';
import TasksIcon from '@material-ui/icons/AssignmentTurnedInOutlined';
import TemplatesIcon from '@material-ui/icons/PlaylistAddCheck';
import { Audience } from './audience';

/** A place in the navigation; texts are keys of the navigation's translation. */
export interface NavItem {
  id:
    | 'home'
    | 'search'
    | 'services'
    | 'favourites'
    | 'tasks'
    | 'scouts'
    | 'schoolProjects'
    | 'templates'
    | 'handbook'
    | 'catalog'
    | 'apis'
    | 'graph'
    | 'overview'
    | 'import'
    | 'reference';
  /** Path with query inside the portal. */
  to: string;
  icon: ReactElement;
}

/** Items that belong together; without a title for what everybody needs. */
export interface NavGroup {
  id: 'common' | 'it' | 'administration';
  audience: Audience;
  items: NavItem[];
}

/** The navigation, in reading order. */
export const NAV_GROUPS: NavGroup[] = [
  {
    id: 'common',
    audience: 'everybody',
    items: [
      { id: 'home', to: '/', icon: <HomeIcon /> },
      { id: 'search', to: '/suche', icon: <SearchIcon /> },
      { id: 'services', to: '/servicekatalog', icon: <ServicesIcon /> },
      {
        id: 'favourites',
        to: '/servicekatalog?favourites=1',
        icon: <StarIcon />,
      },
      { id: 'tasks', to: '/aufgaben', icon: <TasksIcon /> },
      { id: 'scouts', to: '/scouts', icon: <ScoutsIcon /> },
      { id: 'schoolProjects', to: '/schulprojekte', icon: <SchoolIcon /> },
      { id: 'templates', to: '/vorlagen', icon: <TemplatesIcon /> },
      { id: 'handbook', to: '/handbuch', icon: <HandbookIcon /> },
    ],
  },
  {
    id: 'it',
    audience: 'it',
    items: [
      { id: 'catalog', to: '/catalog', icon: <CatalogIcon /> },
      { id: 'apis', to: '/api-docs', icon: <ApiIcon /> },
      { id: 'graph', to: '/catalog-graph', icon: <GraphIcon /> },
    ],
  },
  {
    id: 'administration',
    audience: 'administration',
    items: [
      { id: 'overview', to: '/scouts/ueberblick', icon: <OverviewIcon /> },
      { id: 'import', to: '/servicekatalog/import', icon: <ImportIcon /> },
      {
        id: 'reference',
        to: '/servicekatalog/verzeichnisse',
        icon: <ListIcon />,
      },
    ],
  },
];
