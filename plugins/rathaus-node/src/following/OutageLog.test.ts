import { mockServices } from '@backstage/backend-test-utils';
import { OutageLog } from './OutageLog';

describe('OutageLog', () => {
  it('warns once for each outage', () => {
    const logger = mockServices.logger.mock();
    const log = new OutageLog('Reading', logger);

    log.succeeded();
    expect(logger.info).not.toHaveBeenCalled();

    log.failed(new Error('a'));
    log.failed(new Error('b'));
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.debug).toHaveBeenCalledTimes(1);

    log.succeeded();
    log.succeeded();
    expect(logger.info).toHaveBeenCalledTimes(1);

    log.failed(new Error('c'));
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });
});
