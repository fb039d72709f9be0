import { failureOf } from '../audit/failure.ts';
import type { AuditReport } from '../audit/report.ts';
import { J_PER_WH } from '../units.ts';
import type { Runner } from './runner.ts';

/**
 * Sets the step's outputs, and with `exportsEnv` the same as variables under fixed names. Numbers are
 * plain decimals; what was not measured is empty.
 */
export function setOutputs(
  report: AuditReport,
  reportPath: string | null,
  exportsEnv: boolean,
  runner: Runner,
): void {
  const total = report.emissions?.totalG;
  const energyJ = report.energy?.machineJ.value;
  const outputs = {
    verdict: report.verdict,
    'total-g': plain(total?.value),
    'low-g': plain(total?.low),
    'high-g': plain(total?.high),
    'energy-wh': plain(energyJ === undefined ? undefined : energyJ / J_PER_WH),
  };
  for (const [name, value] of Object.entries(outputs)) {
    runner.setOutput(name, value);
    if (exportsEnv) runner.exportVariable(`CARBON_AUDIT_${variable(name)}`, value);
  }
  runner.setOutput('failure', failureOf(report) ?? '');
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
