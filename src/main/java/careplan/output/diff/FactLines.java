package careplan.output.diff;

import careplan.diff.Content;
import careplan.diff.Fields;
import careplan.diff.Items;
import careplan.diff.Words;
import careplan.plan.Field;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.Set;

/** A plan as one fact a line, so that a comparison of lines is one of facts. */
public final class FactLines {
  private FactLines() {}

  /** Writes a plan, its fields in the order of the format. */
  public static void write(Fields plan, PrintStream out) {
    fields(plan, out);
  }

  private static void fields(Fields fields, PrintStream out) {
    Set<String> names = new LinkedHashSet<>();
    if (fields.shape().isPresent()) {
      for (Field field : fields.shape().get().fields()) {
        if (fields.byName().containsKey(field.name())) {
          names.add(field.name());
        }
      }
    }
    names.addAll(fields.byName().keySet());
    for (String name : names) {
      content(fields.byName().get(name), out);
    }
  }

  private static void content(Content content, PrintStream out) {
    if (content instanceof Words words) {
      String path = content.isItem() ? content.parent().orElseThrow().path() : content.path();
      out.print(path + ": " + words.value() + "\n");
    } else if (content instanceof Items list) {
      list.items().forEach(item -> content(item, out));
    } else if (content instanceof Fields fields) {
      fields(fields, out);
    }
  }
}
