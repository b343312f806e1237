/**
 * Options of a command line by name: `--clients 8 --size=small --quick` as `{clients: '8', size: 'small', quick: 'true'}`.
 *
 * @throws Error for anything that is no option
 */
export function parseOptions(args: string[]): Record<string, string> {
  const options: Record<string, string> = {};
  const rest = [...args];
  while (rest.length) {
    const arg = rest.shift()!;
    const [, name, value] = arg.match(/^--([^=]+)(?:=(.*))?$/) ?? [];
    if (!name) {
      throw new Error(`Not an option: ${arg}`);
    }
    const valueFollows = rest.length > 0 && !rest[0].startsWith('--');
    options[name] = value ?? (valueFollows ? rest.shift()! : 'true');
  }
  return options;
}
