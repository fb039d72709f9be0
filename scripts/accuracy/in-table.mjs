/** Whether servers that are to be scored are among those that the table was made from. */
import { makerOf } from '../../data/power/lib/makers.mjs';
import { identifyCpu } from '../../data/power/lib/model.mjs';

/** Rows are middles of such servers: of a single one, but for rounding, they are its own watts. */
const NEAR_ALONE = 0.02;
const NEAR_AMONG = 0.15;

/** A row of its CPU, sockets and maker whose watts idle and full are about the server's. */
export function inTable(server, rows) {
  const { designation, generation } = identifyCpu(server.cpu);
  const maker = makerOf(server.vendor);
  return rows.some((row) => {
    const unit = row.tdpW * row.sockets;
    const near = row.servers === 1 ? NEAR_ALONE : NEAR_AMONG;
    const isNear = (rowW, watts) => Math.abs(rowW / watts - 1) <= near;
    return (
      row.cpu === designation &&
      row.generation === generation?.id &&
      row.maker === maker &&
      row.sockets === server.chips &&
      isNear(row.idlePerTdp * unit, server.idleW) &&
      isNear(row.fullPerTdp * unit, server.fullW)
    );
  });
}
