import { failureOf } from '../audit/failure.ts';
import type { AuditReport, ReportedEstimate } from '../audit/report.ts';
import { J_PER_WH } from '../units.ts';
import type { Runner } from './runner.ts';

/** What a job or a run has come to; `null`: nothing was measured. */
export type Figures = Readonly<{
  verdict: AuditReport['verdict'];
  policies: AuditReport['policies'];
  totalG: ReportedEstimate | null;
  /** Of the machines, without their buildings. */
  energyJ: ReportedEstimate | null;
}>;

/**
 * Sets the step's outputs, and with `exportsEnv` the same as variables under fixed names. Numbers are
 * plain decimals; what was not measured is empty.
 */
export function setOutputs(
  { verdict, policies, totalG, energyJ }: Figures,
  reportPath: string | null,
  exportsEnv: boolean,
  runner: Runner,
): void {
  const outputs = {
    verdict,
    'total-g': plain(totalG?.value),
    'low-g': plain(totalG?.low),
    'high-g': plain(totalG?.high),
    'energy-wh': plain(energyJ === null ? undefined : energyJ.value / J_PER_WH),
  };
  for (const [name, value] of Object.entries(outputs)) {
    runner.setOutput(name, value);
    if (exportsEnv) runner.exportVariable(`CARBON_AUDIT_${variable(name)}`, value);
  }
  runner.setOutput('failure', failureOf({ verdict, policies }) ?? '');
  runner.setOutput('report', reportPath ?? '');
}

function variable(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}

/** No exponent: shells and expressions read these. Six significant digits are beyond any use. */
function plain(value: number | undefined): string {
  if (value === undefined) return '';
  if (value === 0) return '0';
  const decimals = Math.max(0, 5 - Math.floor(Math.log10(value)));
  return value.toFixed(Math.min(20, decimals));
}
