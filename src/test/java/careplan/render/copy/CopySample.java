package careplan.render.copy;

import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.render.document.Language;
import careplan.render.file.CopyMaker;
import careplan.render.file.Made;
import careplan.render.file.Order;
import careplan.render.file.OutputFormat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Makes copies of plans written in tests. */
final class CopySample {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private CopySample() {}

  static Made made(String copy, String yaml, OutputFormat... formats) {
    return new CopyMaker(order(copy, formats)).make(reading(yaml), "sample");
  }

  static Made forReader(String copy, String yaml, String reader, OutputFormat... formats) {
    return new CopyMaker(order(copy, formats).forReader(reader)).make(reading(yaml), "sample");
  }

  static Made inWelsh(String copy, String yaml, OutputFormat... formats) {
    return new CopyMaker(order(copy, formats).inLanguages(Language.WELSH))
        .make(reading(yaml), "sample");
  }

  /** The one file that is made, as text. */
  static String text(String copy, String yaml, OutputFormat format) {
    return made(copy, yaml, format).copies().get(0).text();
  }

  private static PlanReading reading(String yaml) {
    return PlanReader.read("sample.careplan.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static Order order(String copy, OutputFormat... formats) {
    return Order.of(List.of(Copies.named(copy).orElseThrow()), List.of(formats), DAY);
  }
}
