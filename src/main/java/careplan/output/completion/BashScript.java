package careplan.output.completion;

import careplan.output.completion.Verb.Flag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Completion for bash, from 3.2 on, without the library of completions. */
public final class BashScript {
  private BashScript() {}

  /** The whole script. */
  public static String text(List<Verb> verbs) {
    return ScriptPart.of("completion.bash")
        .replace("@COMMANDS@", commands(verbs))
        .replace("@LEVELS@", Value.LEVELS)
        .replace("@OPTIONS@", options(verbs))
        .replace("@VALUES@", values(verbs));
  }

  private static String commands(List<Verb> verbs) {
    List<String> names = new ArrayList<>();
    verbs.forEach(verb -> names.add(verb.name()));
    return String.join(" ", names) + " --help --version";
  }

  private static String options(List<Verb> verbs) {
    StringBuilder lines = new StringBuilder();
    for (Verb verb : verbs) {
      List<String> names = new ArrayList<>();
      verb.flags().forEach(flag -> names.addAll(flag.names()));
      line(lines, verb.name(), "words='" + String.join(" ", names) + "'");
    }
    return lines.toString();
  }

  /** What stands in several places is written once. */
  private static String values(List<Verb> verbs) {
    Map<Value, List<String>> places = new LinkedHashMap<>();
    for (Verb verb : verbs) {
      for (Flag flag : verb.flags()) {
        flag.value()
            .ifPresent(value -> flag.names().forEach(name -> add(places, value, verb, name)));
      }
      add(places, verb.first(), verb, "first");
      add(places, verb.rest(), verb, "rest");
    }
    StringBuilder lines = new StringBuilder();
    places.forEach(
        (value, where) -> {
          String kind = ScriptPart.word(value.kind());
          line(
              lines,
              String.join(" | ", where),
              "kind='"
                  + kind
                  + "'"
                  + (value.words().isEmpty() ? "" : " words='" + value.joined() + "'"));
        });
    return lines.toString();
  }

  private static void add(Map<Value, List<String>> places, Value value, Verb verb, String name) {
    places
        .computeIfAbsent(value, unseen -> new ArrayList<>())
        .add("'" + verb.name() + " " + name + "'");
  }

  private static void line(StringBuilder lines, String pattern, String does) {
    lines.append("    ").append(pattern).append(") ").append(does).append(" ;;\n");
  }
}
