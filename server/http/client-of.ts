import ipaddr from "ipaddr.js";

/**
 * Who a request is counted under: the address, of IPv6 the network of 64 bits that one household or machine has to itself, so that nobody is many by
 * changing the rest. An IPv4 address written as IPv6 is itself.
 */
export function clientOf(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return "unknown";
  const read = ipaddr.process(address);
  if (read instanceof ipaddr.IPv4) return read.toString();
  return `${read.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}
