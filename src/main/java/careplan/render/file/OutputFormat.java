package careplan.render.file;

import careplan.render.exchange.Exchange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats that files are written in. */
public enum OutputFormat {
  HTML("html", "html"),
  MD("md", "md"),
  TEXT("text", "txt"),
  ICS("ics", "ics"),
  VCF("vcf", "vcf");

  private final String word;
  private final String extension;

  OutputFormat(String word, String extension) {
    this.word = word;
    this.extension = extension;
  }

  /** The word that asks for it. */
  public String word() {
    return word;
  }

  /** What it is for, where it is no document but for another program. */
  public Optional<Exchange> exchange() {
    return switch (this) {
      case ICS -> Optional.of(Exchange.CALENDAR);
      case VCF -> Optional.of(Exchange.CONTACTS);
      default -> Optional.empty();
    };
  }

  /** How its files end, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format of this word. */
  public static Optional<OutputFormat> named(String word) {
    for (OutputFormat format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The words of all formats. */
  public static List<String> words() {
    return Arrays.stream(values()).map(OutputFormat::word).toList();
  }
}
