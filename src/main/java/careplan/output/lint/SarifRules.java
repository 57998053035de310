package careplan.output.lint;

import careplan.lint.RuleInfo;
import careplan.lint.RulePage;
import careplan.lint.Severity;
import careplan.output.text.Markdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The catalogue as SARIF has it: every rule once, with its page, whether it speaks or not. */
final class SarifRules {

  /** Code scanning keeps ten of a rule's tags. */
  private static final int MOST_TAGS = 10;

  private final List<RuleInfo> rules;
  private final Map<String, Integer> places = new HashMap<>();

  SarifRules(List<RuleInfo> rules) {
    this.rules = new ArrayList<>(rules.size());
    for (RuleInfo rule : rules) {
      // Two teams may have rules of one name.
      if (places.putIfAbsent(rule.name(), places.size()) == null) {
        this.rules.add(rule);
      }
    }
  }

  /** The index of a rule in the list, from 0. */
  int index(RuleInfo rule) {
    return places.get(rule.name());
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }

  void write(JsonGenerator json) {
    json.writeArrayPropertyStart("rules");
    for (RuleInfo rule : rules) {
      write(rule, json);
    }
    json.writeEndArray();
  }

  private static void write(RuleInfo rule, JsonGenerator json) {
    RulePage page = RulePage.of(rule);
    String why = Markdown.plain(page.why());
    json.writeStartObject();
    json.writeStringProperty("id", rule.name());
    json.writeStringProperty("name", joined(rule.name()));
    writeText("shortDescription", rule.summary(), json);
    writeText("fullDescription", (rule.summary() + " " + why).strip(), json);
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", plain(page.text()));
    json.writeStringProperty("markdown", markdown(page.text()));
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString(rule.group().name().toLowerCase(Locale.ROOT));
    int tags = 1;
    if (rule.safety()) {
      json.writeString("safety");
      tags++;
    }
    for (String source : rule.sources()) {
      if (tags++ < MOST_TAGS) {
        json.writeString(source);
      }
    }
    json.writeEndArray();
    json.writeStringProperty(
        "problem.severity",
        rule.severity() == Severity.INFO ? "recommendation" : rule.severity().word());
    json.writeEndObject();
    json.writeEndObject();
  }

  static void writeText(String name, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /** {@code no-purpose} as {@code NoPurpose}, the form that viewers of SARIF expect of a name. */
  private static String joined(String name) {
    StringBuilder joined = new StringBuilder(name.length());
    for (String word : name.split("-", -1)) {
      joined.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return joined.toString();
  }

  /** The page for viewers that show no Markdown: without marks, its samples as they stand. */
  private static String plain(String page) {
    StringBuilder plain = new StringBuilder(page.length());
    boolean sample = false;
    for (String line : page.split("\n", -1)) {
      if (line.startsWith("```")) {
        sample = !sample;
      } else if (sample) {
        plain.append("    ").append(line).append('\n');
      } else {
        int words = 0;
        while (words < line.length() && line.charAt(words) == '#') {
          words++;
        }
        plain.append(Markdown.plain(line.substring(words).strip())).append('\n');
      }
    }
    return plain.toString().strip();
  }

  /** The page without the marks that are there for its tests. */
  private static String markdown(String page) {
    StringBuilder markdown = new StringBuilder(page.length());
    for (String line : page.split("\n", -1)) {
      markdown.append(line.startsWith("```yaml") ? "```yaml" : line).append('\n');
    }
    return markdown.toString().strip() + "\n";
  }
}
