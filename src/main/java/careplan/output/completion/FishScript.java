package careplan.output.completion;

import careplan.output.completion.Verb.Flag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Completion for fish. */
public final class FishScript {
  private FishScript() {}

  /** The whole script. */
  public static String text(List<Verb> verbs) {
    Map<List<String>, String> lists = new LinkedHashMap<>();
    StringBuilder lines = new StringBuilder();
    for (Verb verb : verbs) {
      lines.append("complete -c careplan -f -n __careplan_no_command -a ").append(verb.name());
      lines.append(" -d ").append(quoted(verb.purpose())).append('\n');
    }
    for (Verb verb : verbs) {
      lines.append('\n');
      verb.flags().forEach(flag -> option(lines, verb, flag, lists));
      argument(lines, verb, "first", verb.first(), lists);
      argument(lines, verb, "rest", verb.rest(), lists);
    }
    StringBuilder words = new StringBuilder();
    lists.forEach(
        (list, name) ->
            words
                .append("        case ")
                .append(name)
                .append("\n            printf '%s\\n' ")
                .append(String.join(" ", list))
                .append('\n'));
    StringBuilder valued = new StringBuilder();
    for (Verb verb : verbs) {
      for (Flag flag : verb.flags()) {
        if (flag.value().isPresent()) {
          flag.names()
              .forEach(
                  name ->
                      valued
                          .append(" '")
                          .append(verb.name())
                          .append(' ')
                          .append(name)
                          .append('\''));
        }
      }
    }
    return ScriptPart.of("completion.fish")
        .replace("@LEVELS@", Value.LEVELS)
        .replace("@LISTS@", words)
        .replace("@VALUED@", valued)
        .replace("@COMPLETIONS@", lines);
  }

  private static void option(
      StringBuilder lines, Verb verb, Flag flag, Map<List<String>, String> lists) {
    lines.append("complete -c careplan -n '__careplan_is ").append(verb.name()).append('\'');
    for (String name : flag.names()) {
      lines.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
    }
    flag.value()
        .ifPresent(
            value ->
                lines
                    .append(value.kind() == Value.Kind.FILE ? " -r -F" : " -x")
                    .append(words(value, lists)));
    lines.append(" -d ").append(quoted(flag.purpose())).append('\n');
  }

  private static void argument(
      StringBuilder lines, Verb verb, String place, Value value, Map<List<String>, String> lists) {
    lines.append("complete -c careplan -n '__careplan_at ").append(verb.name());
    lines.append(' ').append(place).append('\'');
    lines.append(value.kind() == Value.Kind.FILE ? " -F" : " -f").append(words(value, lists));
    lines.append('\n');
  }

  private static String words(Value value, Map<List<String>, String> lists) {
    if (value.kind() == Value.Kind.PERSON) {
      return " -a '(__careplan_person)'";
    }
    if (value.words().isEmpty()) {
      return "";
    }
    String list = lists.computeIfAbsent(value.words(), unseen -> "list" + (lists.size() + 1));
    return " -a '(__careplan_" + ScriptPart.word(value.kind()) + " " + list + ")'";
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
