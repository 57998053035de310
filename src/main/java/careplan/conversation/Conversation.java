package careplan.conversation;

import careplan.conversation.Step.Then;
import careplan.conversation.Utterance.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A talk at one moment: what was said, and the question that stands open. Never changes; each thing
 * that is said gives another.
 *
 * <p>The same for a terminal, a pipe and a test: whoever drives it shows what {@link #open} and
 * {@link Step#says} give, and hands every line that comes in to {@link #hear}.
 */
public final class Conversation {
  private final Script script;
  private final Wording wording;
  private final Answers answers;
  private final Answers earlier;
  private final Optional<Question> question;
  private final Optional<Answer> pending;
  private final boolean isSkipping;
  private final String heading;
  private final Set<String> remarked;

  private Conversation(
      Script script,
      Wording wording,
      Answers answers,
      Answers earlier,
      Optional<Question> question,
      Optional<Answer> pending,
      boolean isSkipping,
      String heading,
      Set<String> remarked) {
    this.script = script;
    this.wording = wording;
    this.answers = answers;
    this.earlier = earlier;
    this.question = question;
    this.pending = pending;
    this.isSkipping = isSkipping;
    this.heading = heading;
    this.remarked = remarked;
  }

  /**
   * A talk that begins, or goes on.
   *
   * @param wording what the talk itself says: see {@link #wording(String)}
   * @param said answers of an earlier time; they are taken as far as they answer what is asked
   * @param offered answers that are offered, and kept only where somebody says so
   */
  public static Conversation of(Script script, Wording wording, Answers said, Answers offered) {
    Answers placed = Answers.NONE;
    Answers rest = said;
    Optional<Question> open = script.next(placed);
    while (open.isPresent() && rest.has(open.get().key())) {
      Question question = open.get();
      Answer answer = rest.to(question.key()).orElseThrow();
      if (!isReadable(script, question, answer, placed)) {
        break;
      }
      placed = placed.with(question.key(), answer);
      rest = rest.without(question.key());
      open = script.next(placed);
    }
    return new Conversation(
        script,
        wording,
        placed,
        rest.andThen(offered),
        open,
        Optional.empty(),
        false,
        "",
        Set.of());
  }

  private static boolean isReadable(
      Script script, Question question, Answer answer, Answers before) {
    if (answer.isSkipped() || answer.words().isEmpty()) {
      return !question.isNeeded();
    }
    return script.read(question, answer.words(), before) instanceof Reading.Understood;
  }

  /** What the talk itself says in a language: {@code en} or {@code cy}. */
  public static Wording wording(String language) {
    return Wording.of(Conversation.class, "conversation", language);
  }

  /** All that was said, also answers behind the open question where somebody went back. */
  public Answers said() {
    return answers.andThen(earlier);
  }

  /** The answers up to the open question. */
  public Answers answers() {
    return answers;
  }

  /** The open question; nothing when all are answered. */
  public Optional<Question> question() {
    return question;
  }

  /** Text to begin with when the answer is written in an editor. */
  public String draft() {
    String key = question.map(Question::key).orElse("");
    return pending.map(Answer::words).orElseGet(() -> earlier.words(key));
  }

  /** Asks the open question: what to say before the first answer. */
  public Step open() {
    List<Utterance> says = new ArrayList<>();
    return asked(says);
  }

  /** A line that somebody said. */
  public Step hear(String line) {
    String words = line.strip();
    if (isSkipping) {
      return skipped(words);
    }
    Optional<CommandWord> command = CommandWord.in(words, wording);
    if (command.isPresent()) {
      return obey(command.get());
    }
    if (words.isEmpty()) {
      return enter();
    }
    return take(unquoted(words));
  }

  /** Words that are an answer whatever they are, such as text from an editor. */
  public Step take(String text) {
    String words = text.strip();
    if (question.isEmpty() || words.isEmpty()) {
      return question.isEmpty() ? step(List.of(), Then.DONE) : enter();
    }
    Question open = question.get();
    List<Utterance> says = new ArrayList<>();
    Reading reading = script.read(open, words, answers);
    if (reading instanceof Reading.Unclear unclear) {
      says.add(new Utterance(Kind.REMARK, unclear.sentence()));
      return step(says, Then.LISTEN);
    }
    String echo = ((Reading.Understood) reading).echo();
    if (!echo.isEmpty()) {
      says.add(new Utterance(Kind.ECHO, echo));
    }
    Answer answer = Answer.of(words);
    Set<String> known = new HashSet<>(remarked);
    boolean isRemarkable = false;
    for (Remark remark : script.remarks(open, answers.with(open.key(), answer))) {
      if (known.add(open.key() + " " + remark.about())) {
        says.add(new Utterance(Kind.REMARK, remark.words()));
        isRemarkable = true;
      }
    }
    if (!isRemarkable) {
      return placed(answer, says);
    }
    says.add(new Utterance(Kind.HINT, wording.say("keep")));
    Conversation waiting =
        new Conversation(
            script,
            wording,
            answers,
            earlier,
            question,
            Optional.of(answer),
            false,
            heading,
            Set.copyOf(known));
    return new Step(waiting, says, Then.LISTEN);
  }

  private Step enter() {
    if (question.isEmpty()) {
      return step(List.of(), Then.DONE);
    }
    Question open = question.get();
    Answer kept = pending.or(() -> earlier.to(open.key())).orElse(Answer.NOTHING);
    boolean isUnfit = pending.isEmpty() && !isReadable(script, open, kept, answers);
    if (!isUnfit) {
      return placed(kept, new ArrayList<>());
    }
    if (kept.words().isEmpty()) {
      String quit = spoken(CommandWord.QUIT);
      return step(List.of(new Utterance(Kind.REMARK, wording.say("needed", quit))), Then.LISTEN);
    }
    return take(kept.words());
  }

  private Step placed(Answer answer, List<Utterance> says) {
    Question open = question.orElseThrow();
    Answers more = answers.with(open.key(), answer);
    Conversation next =
        new Conversation(
            script,
            wording,
            more,
            earlier.without(open.key()),
            script.next(more),
            Optional.empty(),
            false,
            heading,
            remarked);
    return next.asked(says);
  }

  private Step obey(CommandWord command) {
    List<Utterance> says = new ArrayList<>();
    return switch (command) {
      case BACK -> back();
      case SKIP -> skip();
      case WHY -> {
        String why = question.map(Question::why).orElse("");
        says.add(new Utterance(Kind.ECHO, why.isEmpty() ? wording.say("no-reason") : why));
        yield step(says, Then.LISTEN);
      }
      case SHOW -> {
        String text = script.show(answers);
        says.add(
            answers.count() == 0
                ? new Utterance(Kind.ECHO, wording.say("nothing-yet"))
                : new Utterance(Kind.TEXT, text));
        question.ifPresent(open -> says.add(new Utterance(Kind.QUESTION, open.words())));
        yield step(says, Then.LISTEN);
      }
      case HELP -> step(help(), Then.LISTEN);
      case EDIT -> step(says, Then.EDIT);
      case SAVE -> step(says, Then.TELL_WHERE_KEPT);
      case QUIT -> step(says, Then.STOP);
    };
  }

  private Step back() {
    if (pending.isPresent()) {
      return new Conversation(
              script,
              wording,
              answers,
              earlier,
              question,
              Optional.empty(),
              false,
              heading,
              remarked)
          .asked(new ArrayList<>());
    }
    Optional<String> last = answers.last();
    if (last.isEmpty()) {
      return step(List.of(new Utterance(Kind.ECHO, wording.say("first"))), Then.LISTEN);
    }
    Answers before = answers.without(last.get());
    Answer undone = answers.to(last.get()).orElseThrow();
    Conversation former =
        new Conversation(
            script,
            wording,
            before,
            earlier.with(last.get(), undone),
            script.next(before),
            Optional.empty(),
            false,
            heading,
            remarked);
    return former.asked(new ArrayList<>());
  }

  private Step skip() {
    if (question.isEmpty()) {
      return step(List.of(), Then.DONE);
    }
    if (question.get().isNeeded()) {
      String quit = spoken(CommandWord.QUIT);
      return step(List.of(new Utterance(Kind.REMARK, wording.say("needed", quit))), Then.LISTEN);
    }
    Conversation asking =
        new Conversation(
            script, wording, answers, earlier, question, Optional.empty(), true, heading, remarked);
    return new Step(
        asking, List.of(new Utterance(Kind.QUESTION, wording.say("skip.why"))), Then.LISTEN);
  }

  /** The line after {@code skip}: a reason, or nothing; going back or stopping still works. */
  private Step skipped(String words) {
    Optional<CommandWord> command = CommandWord.in(words, wording);
    if (command.isPresent()) {
      Conversation asking =
          new Conversation(
              script,
              wording,
              answers,
              earlier,
              question,
              Optional.empty(),
              false,
              heading,
              remarked);
      return command.get() == CommandWord.BACK
          ? asking.asked(new ArrayList<>())
          : asking.obey(command.get());
    }
    List<Utterance> says = new ArrayList<>();
    says.add(new Utterance(Kind.ECHO, wording.say("skip.done")));
    return placed(Answer.skipped(unquoted(words)), says);
  }

  private Step asked(List<Utterance> says) {
    if (question.isEmpty()) {
      return step(says, Then.DONE);
    }
    Question open = question.get();
    if (!open.heading().isEmpty() && !open.heading().equals(heading)) {
      says.add(new Utterance(Kind.HEADING, open.heading()));
    }
    says.add(new Utterance(Kind.QUESTION, open.words()));
    int number = 1;
    for (Option option : open.options()) {
      String shown =
          option.label().equals(option.value())
              ? option.value()
              : option.value() + ": " + option.label();
      says.add(new Utterance(Kind.OPTION, number + "  " + shown));
      number++;
    }
    if (!open.hint().isEmpty()) {
      says.add(new Utterance(Kind.HINT, open.hint()));
    }
    earlier
        .to(open.key())
        .filter(Answer::saysSomething)
        .ifPresent(answer -> says.add(new Utterance(Kind.HINT, formerly(answer))));
    Conversation shown =
        new Conversation(
            script,
            wording,
            answers,
            earlier,
            question,
            pending,
            isSkipping,
            open.heading(),
            remarked);
    return new Step(shown, says, Then.LISTEN);
  }

  private String formerly(Answer answer) {
    if (!answer.isSkipped()) {
      return wording.say("said", answer.words()) + "\n" + wording.say("said.enter");
    }
    String left =
        answer.words().isEmpty()
            ? wording.say("said.skipped.no-reason")
            : wording.say("said.skipped", answer.words());
    return left + "\n" + wording.say("said.enter");
  }

  private List<Utterance> help() {
    List<Utterance> says = new ArrayList<>();
    says.add(new Utterance(Kind.ECHO, wording.say("help.begin")));
    for (CommandWord command : CommandWord.values()) {
      if (command != CommandWord.HELP) {
        String key = "help." + command.key().substring("command.".length());
        says.add(new Utterance(Kind.OPTION, wording.say(key, spoken(command))));
      }
    }
    says.add(new Utterance(Kind.ECHO, wording.say("help.enter")));
    question.ifPresent(open -> says.add(new Utterance(Kind.QUESTION, open.words())));
    return says;
  }

  private String spoken(CommandWord command) {
    String words = wording.say(command.key());
    int comma = words.indexOf(',');
    return comma < 0 ? words : words.substring(0, comma);
  }

  /** A command's word in quotation marks is an answer. */
  private String unquoted(String words) {
    if (words.length() > 2 && words.startsWith("\"") && words.endsWith("\"")) {
      String inner = words.substring(1, words.length() - 1);
      if (CommandWord.in(inner, wording).isPresent()) {
        return inner;
      }
    }
    return words;
  }

  private Step step(List<Utterance> says, Then then) {
    return new Step(this, List.copyOf(says), then);
  }
}
