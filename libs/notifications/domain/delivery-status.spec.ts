import { hasEnded, reachableFrom } from '#kernel';
import { deliveryStatuses } from './delivery-status';

describe('the life of a delivery', () => {
  it('begins as pending and can come to every status', () => {
    expect([...reachableFrom(deliveryStatuses, 'pending')].sort()).toEqual(
      Object.keys(deliveryStatuses).sort(),
    );
  });

  it('ends as sent or unwanted; what failed a person may have tried again', () => {
    expect(hasEnded(deliveryStatuses, 'sent')).toBe(true);
    expect(hasEnded(deliveryStatuses, 'unwanted')).toBe(true);
    expect(deliveryStatuses.failed).toEqual(['pending']);
  });
});
