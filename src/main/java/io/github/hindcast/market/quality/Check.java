package io.github.hindcast.market.quality;

/// One rule at work: looks through the rows of one instrument and adds what it finds.
interface Check {
  void look(Strand strand, Findings findings);
}
