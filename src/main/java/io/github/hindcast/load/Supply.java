package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.BarColumns;
import io.github.hindcast.market.Detail;
import java.util.Map;
import java.util.function.Consumer;

/// Where the files of a project come from: the disk, or a copy of them that was kept elsewhere.
///
/// A copy is whole: a file that it does not have does not exist, though one of its name may lie on
/// the disk.
public sealed interface Supply {

  /// Is told what a user may want to know, which changes no result.
  default Consumer<Text> notices() {
    return _ -> {};
  }

  /// The folders of the disk. `notices` is told what became of the caches of large price files,
  /// which changes no result; the copyist is told of everything that is read.
  record Disk(Consumer<Text> notices, Copyist copyist) implements Supply {}

  /// Texts by their [Project#named names], and the prices of instruments in place of price files.
  record Copy(Map<String, String> texts, Map<InstrumentId, Prices> prices) implements Supply {
    public Copy {
      texts = Map.copyOf(texts);
      prices = Map.copyOf(prices);
    }
  }

  /// What a price file says, and the name of that file.
  record Prices(String file, Detail detail, BarColumns columns) {}

  /// Is told what was read, as it is read, so that all of it can be kept.
  interface Copyist {
    /// Keeps nothing.
    Copyist NONE =
        new Copyist() {
          @Override
          public void text(String name, String text) {}

          @Override
          public void prices(InstrumentId instrument, Prices prices) {}
        };

    /// The whole text of a file other than a price file.
    void text(String name, String text);

    void prices(InstrumentId instrument, Prices prices);
  }

  static Supply disk() {
    return new Disk(_ -> {}, Copyist.NONE);
  }

  /// What is said of a file that a copy does not have.
  static Text missing() {
    return Text.of("no such file in the store", "存储库中没有该文件");
  }
}
