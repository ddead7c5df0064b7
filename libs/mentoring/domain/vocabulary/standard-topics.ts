/**
 * What mentors help with, everywhere: topics, and the skills in each. To add one: a word here and its label per language
 * (`term.<code>`). A code is never taken away: profiles and requests name it. Libraries add words of their own.
 */
export const standardTopics = {
  starting_up: ['business_idea', 'business_plan', 'business_model', 'registration', 'franchising'],
  finance: ['bookkeeping', 'budgeting', 'pricing', 'financing', 'grants', 'taxes'],
  marketing: ['branding', 'social_media', 'market_research', 'advertising', 'events'],
  sales: ['negotiation', 'customer_service', 'online_selling', 'public_tenders', 'exporting'],
  people: ['hiring', 'leadership', 'employment_law', 'volunteers', 'succession'],
  operations: ['purchasing', 'logistics', 'quality', 'food_safety', 'sustainability'],
  technology: ['websites', 'office_software', 'data_protection', 'automation', 'cyber_security'],
  law: ['contracts', 'intellectual_property', 'company_forms', 'permits'],
  personal: ['time_management', 'confidence', 'networking', 'work_life_balance', 'presentations'],
} as const satisfies Record<string, readonly string[]>;

export type StandardTopic = keyof typeof standardTopics;

export const standardTopicCodes = Object.keys(standardTopics) as readonly StandardTopic[];
