/** Makers of servers under the many names they sign with. */
const MAKERS = [
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

/** The maker that a table's vendor is, by one name; `other` where it is none of the large ones. */
export function makerOf(vendor) {
  return MAKERS.find(([, pattern]) => pattern.test(vendor))?.[0] ?? 'other';
}
