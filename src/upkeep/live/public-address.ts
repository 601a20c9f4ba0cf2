import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that are not of the public net (IANA's registries of special-purpose addresses). */
const notPublic = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv4');
}
/** All of the public net in version 6; what stands for addresses of version 4 is outside of it. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
// In it, but not of it: protocols' own, documentation, and tunnels, which carry an address of version 4.
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv6');
}

/** Whether an address may be asked: a page must not be able to send us into the network we are in. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !notPublic.check(address, 'ipv4');
    case 6:
      return global.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
    default:
      return false;
  }
}

/** Looks names up for a connection, and refuses those that lead to an address that may not be asked. */
export function lookupAllowed(mayAsk: (address: string) => boolean): LookupFunction {
  return (name, options, found) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        found(error, '');
        return;
      }
      const refused = addresses.find(({ address }) => !mayAsk(address));
      const [first] = addresses;
      if (refused !== undefined || first === undefined) {
        found(new NotPublic(name), '');
      } else if (options.all === true) {
        found(null, addresses);
      } else {
        found(null, first.address, first.family);
      }
    });
  };
}

export class NotPublic extends Error {
  override readonly name = 'NotPublic';

  constructor(host: string) {
    super(`${host} is not on the public net`);
  }
}
