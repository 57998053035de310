package careplan.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody at a terminal who answers questions by what they say: each answer once, in order, and
 * Enter to what they have no answer for.
 */
final class Talker {
  private final Map<String, List<String>> answers = new LinkedHashMap<>();

  /** To a question that holds these words, these answers, one after the other. */
  Talker to(String question, String... said) {
    answers.computeIfAbsent(question, any -> new ArrayList<>()).addAll(List.of(said));
    return this;
  }

  /** The same person from the beginning. */
  Talker again() {
    Talker same = new Talker();
    answers.forEach((question, said) -> same.to(question, said.toArray(String[]::new)));
    return same;
  }

  /** What they say to what stands before a prompt. */
  String answer(String shown) {
    String flat = shown.replaceAll("\\s+", " ");
    for (Map.Entry<String, List<String>> entry : answers.entrySet()) {
      if (flat.contains(entry.getKey()) && !entry.getValue().isEmpty()) {
        return entry.getValue().remove(0);
      }
    }
    return "";
  }

  /** Talks to the end; gives how many lines were typed. */
  int talk(Terminal terminal) throws IOException, InterruptedException {
    int typed = 0;
    for (String shown = terminal.untilPrompt(); !shown.isEmpty(); shown = terminal.untilPrompt()) {
      terminal.type(answer(shown));
      typed++;
    }
    return typed;
  }
}
