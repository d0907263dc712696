package io.github.hindcast.score.scorecard;

import io.github.hindcast.score.statistics.DirectionTable;
import java.util.List;

/// The up and down calls of a record against what prices did, one of each that share days.
///
/// A price that did not move counts as down for an up call and as up for a down call: it was no hit
/// for either.
final class TimingTable {
  private TimingTable() {}

  static DirectionTable of(List<ScoredCall> calls) {
    var said = Samples.upOrDown(calls);
    var up = new boolean[said.size()];
    var went = new boolean[said.size()];
    for (int i = 0; i < up.length; i++) {
      up[i] = said.get(i).up();
      went[i] = said.get(i).call().isHit() == up[i];
    }
    return DirectionTable.of(up, went);
  }
}
