import type { DialledChannel } from '../schema/channel.ts';

/**
 * Numbers that a caller in the UK can dial, by Ofcom's National Telephone Numbering Plan
 * (https://www.ofcom.org.uk/phones-and-broadband/phone-numbers): digits after the 0 are nine or ten
 * for 01 and 0800, ten elsewhere; 0800 1111 is the one shorter number still in use. 0500 was
 * withdrawn in 2017. 09 (premium rate) and 070 (personal numbers) can be dialled but cost too much
 * for a support line, so they are left out.
 */
const ordinary = [
  /^01[1-9]\d{7,8}$/,
  /^02[03489]\d{8}$/,
  /^03[0347]\d{8}$/,
  /^07[1-57-9]\d{8}$/,
  /^0800\d{6,7}$/,
  /^0808\d{7}$/,
  /^08(4[345]|7[0123])\d{7}$/,
  /^08001111$/,
  /^(999|112|101|105|111)$/,
  /^116(000|006|111|117|123)$/,
];

/** Five or six digits that mobile networks reserve for texts. */
const shortCode = /^[678]\d{4,5}$/;

/** Whether `dial` reaches anybody in the UK in this way. */
export function canBeDialled(type: DialledChannel['type'], dial: string): boolean {
  const number = nationalNumber(dial);
  const isOrdinary = (digits: string) => ordinary.some((form) => form.test(digits));
  switch (type) {
    case 'phone':
      return isOrdinary(number);
    case 'text':
      return shortCode.test(number) || isOrdinary(number);
    case 'whatsapp':
      return /^0[1237]/.test(number) && isOrdinary(number);
    case 'relay':
      // 18000 is the emergency relay; 18001 and 18002 stand before the number to be rung.
      return number === '18000' || (/^1800[12]/.test(number) && isOrdinary(number.slice(5)));
  }
}

/** The number as dialled inside the UK: `+44 117…` is `0117…`. Other countries' numbers stay as they are. */
export function nationalNumber(dial: string): string {
  return dial.startsWith('+44') && !dial.startsWith('+440') ? `0${dial.slice(3)}` : dial;
}
