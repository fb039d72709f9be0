/** Makers of servers under the many names they sign with. */
const MAKERS: readonly (readonly [string, RegExp])[] = [
  ['hp', /hewlett/i],
  ['fujitsu', /fujitsu|fsas/i],
  ['dell', /dell/i],
  ['lenovo', /lenovo/i],
  ['acer', /acer/i],
  ['huawei', /huawei|xfusion/i],
  ['ibm', /ibm/i],
  ['supermicro', /super ?micro/i],
  ['hitachi', /hitachi/i],
  ['nec', /nec corp/i],
  ['asus', /asus/i],
  ['h3c', /h3c/i],
  ['inspur', /inspur|ieit/i],
  ['quanta', /quanta/i],
  ['sugon', /sugon/i],
  ['sgi', /sgi/i],
];

export function makerOf(vendor: string): string {
  return MAKERS.find(([, pattern]) => pattern.test(vendor))?.[0] ?? 'other';
}
