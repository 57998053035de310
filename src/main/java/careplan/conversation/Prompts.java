package careplan.conversation;

import careplan.conversation.Utterance.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the talk says of itself: questions with all that belongs to them, and help. */
final class Prompts {
  private final Wording wording;

  Prompts(Wording wording) {
    this.wording = wording;
  }

  /**
   * A question, with its heading where another part of the talk begins.
   *
   * @param heading the part that was named last
   * @param said what was said to it before
   * @param offered what is offered as an answer
   */
  void ask(
      Question question,
      String heading,
      Optional<Answer> said,
      Optional<Answer> offered,
      List<Utterance> says) {
    if (!question.heading().isEmpty() && !question.heading().equals(heading)) {
      says.add(new Utterance(Kind.HEADING, question.heading()));
    }
    if (!question.shown().isEmpty()) {
      says.add(new Utterance(Kind.ECHO, "\n" + question.shown()));
    }
    says.add(new Utterance(Kind.QUESTION, question.words()));
    int number = 1;
    for (Option option : question.options()) {
      boolean isPlain = option.isLabelEnough() || option.label().equals(option.value());
      String shown = isPlain ? option.label() : option.value() + ": " + option.label();
      says.add(new Utterance(Kind.OPTION, number + "  " + shown));
      number++;
    }
    if (!question.hint().isEmpty()) {
      says.add(new Utterance(Kind.HINT, question.hint()));
    }
    Optional<String> before =
        said.filter(Answer::saysSomething)
            .map(this::formerly)
            .or(
                () ->
                    offered
                        .filter(answer -> said.isEmpty() && answer.saysSomething())
                        .map(answer -> wording.say("offered", answer.words())));
    if (before.isPresent()) {
      says.add(new Utterance(Kind.HINT, before.get() + "\n" + wording.say("said.enter")));
    }
  }

  private String formerly(Answer answer) {
    if (!answer.isSkipped()) {
      return wording.say("said", answer.words());
    }
    return answer.words().isEmpty()
        ? wording.say("said.skipped.no-reason")
        : wording.say("said.skipped", answer.words());
  }

  /**
   * All that can be said at any question.
   *
   * @param hasFile whether there is a file to show
   */
  List<Utterance> help(Optional<Question> open, boolean hasFile) {
    List<Utterance> says = new ArrayList<>();
    says.add(new Utterance(Kind.ECHO, wording.say("help.begin")));
    for (CommandWord command : CommandWord.values()) {
      boolean isPossible = hasFile || command != CommandWord.SHOW_FILE;
      if (command != CommandWord.HELP && isPossible) {
        String key = "help." + command.key().substring("command.".length());
        says.add(new Utterance(Kind.OPTION, wording.say(key, spoken(command))));
      }
    }
    says.add(new Utterance(Kind.ECHO, wording.say("help.enter")));
    open.ifPresent(question -> says.add(new Utterance(Kind.QUESTION, question.words())));
    return says;
  }

  /** That there is no going on without an answer. */
  Utterance needed() {
    return new Utterance(Kind.REMARK, wording.say("needed", spoken(CommandWord.QUIT)));
  }

  Utterance say(Kind kind, String key) {
    return new Utterance(kind, wording.say(key));
  }

  private String spoken(CommandWord command) {
    String words = wording.say(command.key());
    int comma = words.indexOf(',');
    return comma < 0 ? words : words.substring(0, comma);
  }
}
