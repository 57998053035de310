package careplan.output.completion;

import careplan.output.completion.Verb.Flag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Completion for zsh, by its own system of completions. */
public final class ZshScript {
  private ZshScript() {}

  /** The whole script. */
  public static String text(List<Verb> verbs) {
    Map<List<String>, String> lists = new LinkedHashMap<>();
    String cases = cases(verbs, lists);
    StringBuilder commands = new StringBuilder();
    for (Verb verb : verbs) {
      commands.append("    ").append(quoted(verb.name() + ":" + verb.purpose())).append('\n');
    }
    StringBuilder words = new StringBuilder();
    lists.forEach(
        (list, name) ->
            words
                .append("    ")
                .append(name)
                .append(") reply=(")
                .append(String.join(" ", list))
                .append(") ;;\n"));
    return ScriptPart.of("completion.zsh")
        .replace("@COMMANDS@", commands)
        .replace("@LEVELS@", Value.LEVELS)
        .replace("@LISTS@", words)
        .replace("@CASES@", cases);
  }

  private static String cases(List<Verb> verbs, Map<List<String>, String> lists) {
    StringBuilder cases = new StringBuilder();
    for (Verb verb : verbs) {
      cases.append("    ").append(verb.name()).append(")\n      _arguments -s -S");
      for (Flag flag : verb.flags()) {
        for (String name : flag.names()) {
          cases.append(" \\\n        ").append(quoted(option(name, flag, lists)));
        }
      }
      cases.append(" \\\n        ").append(quoted("1: :" + action(verb.first(), lists)));
      cases.append(" \\\n        ").append(quoted("*: :" + action(verb.rest(), lists)));
      cases.append(" ;;\n");
    }
    return cases.toString();
  }

  private static String option(String name, Flag flag, Map<List<String>, String> lists) {
    String purpose = flag.purpose().replaceAll("[\\[\\]\\\\]", "\\\\$0").replace(":", "\\:");
    if (flag.value().isEmpty()) {
      return name + "[" + purpose + "]";
    }
    Value value = flag.value().get();
    // What takes several words may be said several times as well.
    boolean many = value.kind() == Value.Kind.LIST || value.kind() == Value.Kind.LEVEL;
    return (many ? "*" : "")
        + name
        + (name.startsWith("--") ? "=" : "+")
        + "["
        + purpose
        + "]: :"
        + action(value, lists);
  }

  private static String action(Value value, Map<List<String>, String> lists) {
    String words = value.words().isEmpty() ? "" : " " + list(value.words(), lists);
    return switch (value.kind()) {
      case FILE -> "_files";
      case FREE -> " ";
      default -> "_careplan_" + ScriptPart.word(value.kind()) + words;
    };
  }

  private static String list(List<String> words, Map<List<String>, String> lists) {
    return lists.computeIfAbsent(words, unseen -> "list" + (lists.size() + 1));
  }

  private static String quoted(String words) {
    List<String> parts = new ArrayList<>(List.of(words.split("'", -1)));
    return "'" + String.join("'\\''", parts) + "'";
  }
}
