package io.github.hindcast.load.feed;

import io.github.hindcast.market.quality.PriceTable;

/// A vendor's file as it was read: what was understood, and its rows. Rows that cannot be read are
/// not among them; the problems beside the reading tell of those.
public final class Reading {
  private final Understood understood;
  private final PriceTable table;
  private final Profile profile;
  private final BrokenRows broken;
  private final boolean zoned;
  private final String sha256;

  Reading(
      Understood understood,
      PriceTable table,
      Profile profile,
      BrokenRows broken,
      boolean zoned,
      String sha256) {
    this.understood = understood;
    this.table = table;
    this.profile = profile;
    this.broken = broken;
    this.zoned = zoned;
    this.sha256 = sha256;
  }

  public Understood understood() {
    return understood;
  }

  /// The rows in the order of the file, those without a trade left out. Days and times are those of
  /// the file; what says its offset is told in the zone of the hints, or in UTC.
  public PriceTable table() {
    return table;
  }

  Profile profile() {
    return profile;
  }

  BrokenRows broken() {
    return broken;
  }

  /// Whether times said their offset.
  boolean isZoned() {
    return zoned;
  }

  /// Of the file's bytes, in hexadecimal digits.
  public String sha256() {
    return sha256;
  }
}
