import { DomainError, notFound } from '#kernel';

export function swotAnalysisNotFound(): DomainError {
  return notFound('swot_analysis_not_found');
}

export function swotItemNotFound(): DomainError {
  return notFound('swot_item_not_found');
}

/** One a day is enough. */
export function swotAnalysisExists(): DomainError {
  return new DomainError('conflict', 'swot_analysis_exists');
}

/** A newer analysis has taken its place: it stays as it was. */
export function swotAnalysisClosed(newestId: string): DomainError {
  return new DomainError('conflict', 'swot_analysis_closed', { extensions: { newestId } });
}
