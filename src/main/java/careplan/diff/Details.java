package careplan.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * What there is to say of something that is new or gone, beyond its name: a line for each field.
 */
final class Details {
  private final Names names;
  private final Correspondence plans;
  private final List<String> lines = new ArrayList<>();

  /** What the sentence itself says in full. */
  private Content whole;

  Details(Names names, Correspondence plans) {
    this.names = names;
    this.plans = plans;
  }

  List<String> of(Content content) {
    if (content instanceof Fields fields) {
      whole = fields.isItem() ? Names.titleOf(fields).orElse(null) : null;
      fields(fields, "");
    }
    return lines;
  }

  /** What there is to say of what was or is, with these words before it. */
  List<String> of(String before, Content content) {
    if (content instanceof Fields fields) {
      fields(fields, before);
    } else if (content instanceof Items list && holdsFields(list)) {
      for (Content item : list.items()) {
        item(item, before);
      }
    }
    return lines;
  }

  private void fields(Fields fields, String before) {
    Content title = fields.isItem() ? Identity.title(fields).orElse(null) : null;
    for (Content value : fields.byName().values()) {
      boolean isTitle = value == whole || value == title && isSaidInFull(title);
      boolean said = isTitle || value.name().equals("id");
      if (!said) {
        value(value, before);
      }
    }
  }

  private boolean isSaidInFull(Content title) {
    return !names.title((Fields) title.parent().orElseThrow()).contains(" ...");
  }

  private void value(Content value, String before) {
    String word = names.field(value);
    String label = before + word;
    if (value instanceof Fields fields) {
      fields(fields, word.equals("-") ? before : label + ", ");
    } else if (value instanceof Items list && holdsFields(list)) {
      for (Content item : list.items()) {
        item(item, before);
      }
    } else {
      lines.add(Names.capital(label) + ": " + ended(names.said(value)));
    }
  }

  private static boolean holdsFields(Items list) {
    for (Content item : list.items()) {
      if (!(item instanceof Words)) {
        return true;
      }
    }
    return false;
  }

  /** What has come from elsewhere, or gone there, has a sentence of its own. */
  private void item(Content item, String before) {
    if (plans.hasPartner(item)) {
      return;
    }
    if (item instanceof Fields fields) {
      String name = names.item(fields);
      String whole = before.isEmpty() ? name : before + Sentences.lower(name);
      Details inner = new Details(names, plans);
      inner.fields(fields, "");
      List<String> said = new ArrayList<>();
      for (String line : inner.lines) {
        String open = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        said.add(Sentences.small(open));
      }
      lines.add(
          Sentences.ended(
              Names.capital(whole) + (said.isEmpty() ? "" : ": " + String.join("; ", said))));
    } else {
      lines.add(Names.capital(before) + ended(names.said(item)));
    }
  }

  private static String ended(String said) {
    return Sentences.ended(said);
  }
}
