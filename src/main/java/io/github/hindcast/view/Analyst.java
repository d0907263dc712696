package io.github.hindcast.view;

import io.github.hindcast.base.Text;
import java.util.List;

/// Who made a call: a person, a desk or a firm, with the house it speaks for.
public record Analyst(String id, Text name, Text house, List<String> licences) {
  public Analyst {
    licences = List.copyOf(licences);
  }
}
