import type { AuditReport, ReportedComponent } from '../../src/audit/report.ts';
import type { Finding } from '../../src/finding.ts';
import { judged, limit, reportOf } from '../support/report.ts';

/** A report in which all that is not ours is the text given. */
export function named(text: string): AuditReport {
  const base = reportOf([
    judged([limit(text, '30 g'), limit(`${text}2`, '100 g')], {
      name: text,
      budget: text,
      commit: text,
    }),
    judged([limit(text, '300 g')], { name: text, role: 'proposed' }),
  ]);
  const finding: Finding = { id: 'cpu-model-unknown', severity: 'weak', message: text };
  const component = {
    id: text,
    explanation: text,
    detail: text,
    whyNotBetter: text,
    provenance: text,
    source: text,
  } as unknown;
  const pue = { source: text, licence: text, year: 2024 };
  const intensity = {
    ...base.intensity,
    zone: text,
    // A document from elsewhere holds what it likes.
    kind: text as 'annual',
    signal: text as 'average',
    boundary: text as 'life-cycle',
    source: text,
    url: text,
    licence: text,
    attribution: text,
  };
  return {
    ...base,
    sentence: text,
    auditId: text,
    tool: { name: text, version: text },
    findings: [finding],
    policies: base.policies.map(({ source, judgement }) => ({
      source,
      judgement: {
        ...judgement,
        sentence: text,
        results: judgement.results.map((result) => ({ ...result, limitText: text })),
        unmatchedBudgets: [text],
      },
    })),
    place: {
      ...base.place,
      region: text,
      display: text,
      zone: text,
      pue: { ...pue, value: 1.1, logSd: 0 },
    },
    energy: base.energy && {
      ...base.energy,
      pue: { ...base.energy.pue, ...pue },
      components: base.energy.components.map((one) => ({
        ...one,
        ...(component as Partial<ReportedComponent>),
      })),
    },
    emissions: base.emissions && {
      ...base.emissions,
      embodiedExplanation: text,
      totalG: {
        ...base.emissions.totalG,
        factors: [{ id: text, logSd: 0.2, kind: 'declared' }],
      },
    },
    marketBased: { intensityGPerKwh: 12, evidence: text, operationalG: null },
    whatIf: {
      later: {
        startAt: text,
        endAt: text,
        withinH: 24,
        kind: text as 'annual',
        signal: text as 'average',
        ...{ savedShare: 0.2, lowShare: 0.1, highShare: 0.3 },
        ...{ savedG: 2, lowG: 1, highG: 3, isSure: true },
      },
      elsewhere: {
        region: text,
        zone: text,
        kind: text as 'annual',
        signal: text as 'average',
        isAllowed: true,
        ...{ savedShare: 0.2, lowShare: 0.1, highShare: 0.3 },
        ...{ savedG: 2, lowG: 1, highG: 3, isSure: true },
      },
    },
    intensity,
    intensityBeside: [intensity],
  };
}

/** 1000 budgets and 500 findings, each with such names. */
export function huge(text: string): AuditReport {
  const report = named(text);
  const findings = Array.from({ length: 500 }, () => report.findings).flat();
  const policies = report.policies.flatMap((policy) =>
    Array.from({ length: 3 }, () => ({
      ...policy,
      judgement: {
        ...policy.judgement,
        results: Array.from({ length: 334 }, () => policy.judgement.results.slice(0, 1)).flat(),
        unmatchedBudgets: Array.from({ length: 1_000 }, () => text),
      },
    })),
  );
  const components = Array.from({ length: 100 }, () => report.energy?.components ?? []).flat();
  const factors = Array.from({ length: 50 }, () => report.emissions?.totalG.factors ?? []).flat();
  return {
    ...report,
    findings,
    policies,
    energy: report.energy && { ...report.energy, components },
    emissions: report.emissions && {
      ...report.emissions,
      totalG: { ...report.emissions.totalG, factors },
    },
    evidence: { ...report.evidence, policySha256: policies.map(() => text) },
  };
}
