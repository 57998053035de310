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
  private final Prompts prompts;
  private final Answers offered;
  private final Moment moment;

  private Conversation(
      Script script, Wording wording, Prompts prompts, Answers offered, Moment moment) {
    this.script = script;
    this.wording = wording;
    this.prompts = prompts;
    this.offered = offered;
    this.moment = moment;
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
      if (answer.isTentative()) {
        rest = rest.with(question.key(), Answer.of(answer.words()));
        break;
      }
      if (!isReadable(script, question, answer, placed)) {
        break;
      }
      placed = placed.with(question.key(), answer);
      rest = rest.without(question.key());
      open = script.next(placed);
    }
    Moment moment = Moment.first(placed, rest, open);
    return new Conversation(script, wording, new Prompts(wording), offered, moment);
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

  /**
   * All that was said, also an answer that waits for a second thought, and answers behind the open
   * question where somebody went back.
   */
  public Answers said() {
    Answers said = moment.answers();
    if (moment.pending().isPresent() && moment.question().isPresent()) {
      said = said.with(moment.question().get().key(), moment.pending().get().tentatively());
    }
    return said.andThen(moment.earlier());
  }

  /** The answers up to the open question. */
  public Answers answers() {
    return moment.answers();
  }

  /** The open question; nothing when all are answered. */
  public Optional<Question> question() {
    return moment.question();
  }

  /** Text to begin with when the answer is written in an editor. */
  public String draft() {
    return moment
        .pending()
        .or(this::before)
        .filter(answer -> !answer.isSkipped())
        .map(Answer::words)
        .orElse("");
  }

  /** What was said to the open question before, or is offered. */
  private Optional<Answer> before() {
    String key = moment.question().map(Question::key).orElse("");
    return moment.earlier().to(key).or(() -> offered.to(key));
  }

  /** Asks the open question: what to say before the first answer. */
  public Step open() {
    return asked(new ArrayList<>());
  }

  /** A line that somebody said. */
  public Step hear(String line) {
    String words = line.strip();
    Optional<CommandWord> command = CommandWord.in(words, wording);
    if (moment.isSkipping()) {
      Conversation same = to(moment.afresh());
      return command.isEmpty()
          ? skipped(words)
          : command.get() == CommandWord.BACK ? same.open() : same.obey(command.get());
    }
    if (command.isPresent()) {
      return obey(command.get());
    }
    if (!moment.guess().isEmpty() && (words.isEmpty() || Sayings.isYes(words))) {
      return take(moment.guess());
    }
    return words.isEmpty() ? enter() : take(unquoted(words));
  }

  /** Words that are an answer whatever they are, such as text from an editor. */
  public Step take(String text) {
    String words = text.strip();
    if (moment.question().isEmpty() || words.isEmpty()) {
      return enter();
    }
    Question open = moment.question().get();
    if (script.leavesOpen(open, words)) {
      return open.isNeeded()
          ? needed()
          : placed(Answer.skipped(""), said(prompts.say(Kind.ECHO, "open.done")));
    }
    Reading reading = script.read(open, words, moment.answers());
    if (reading instanceof Reading.Unclear unclear) {
      return unclear(unclear);
    }
    List<Utterance> says = new ArrayList<>();
    String echo = ((Reading.Understood) reading).echo();
    if (!echo.isEmpty()) {
      says.add(new Utterance(Kind.ECHO, echo));
    }
    Answer answer = Answer.of(words);
    Set<String> made = new HashSet<>(moment.remarked());
    boolean isRemarkable = false;
    for (Remark remark : script.remarks(open, moment.answers().with(open.key(), answer))) {
      if (made.add(open.key() + " " + remark.about())) {
        says.add(new Utterance(Kind.REMARK, remark.words()));
        isRemarkable = true;
      }
    }
    if (!isRemarkable) {
      return placed(answer, says);
    }
    says.add(prompts.say(Kind.HINT, "keep"));
    return new Step(to(moment.waitingFor(answer, made)), List.copyOf(says), Then.LISTEN);
  }

  private Step unclear(Reading.Unclear unclear) {
    List<Utterance> says = said(new Utterance(Kind.REMARK, unclear.sentence()));
    if (!unclear.guess().isEmpty()) {
      says.add(prompts.say(Kind.HINT, "guess"));
    }
    return new Step(to(moment.guessing(unclear.guess())), List.copyOf(says), Then.LISTEN);
  }

  private static List<Utterance> said(Utterance... says) {
    return new ArrayList<>(List.of(says));
  }

  /** Says that there is no going on without an answer, and asks again. */
  private Step needed() {
    Question open = moment.question().orElseThrow();
    return step(Then.LISTEN, prompts.needed(), new Utterance(Kind.QUESTION, open.words()));
  }

  private Step enter() {
    if (moment.question().isEmpty()) {
      return step(Then.DONE);
    }
    Question open = moment.question().get();
    if (moment.pending().isPresent()) {
      return placed(moment.pending().get(), new ArrayList<>());
    }
    Answer kept = before().orElse(Answer.NOTHING);
    if (isReadable(script, open, kept, moment.answers())) {
      return placed(kept, new ArrayList<>());
    }
    return kept.isSkipped() || kept.words().isEmpty() ? needed() : take(kept.words());
  }

  private Step placed(Answer answer, List<Utterance> says) {
    String key = moment.question().orElseThrow().key();
    Answers more = moment.answers().with(key, answer);
    return to(moment.at(more, moment.earlier().without(key), script.next(more))).asked(says);
  }

  private Step obey(CommandWord command) {
    return switch (command) {
      case BACK -> back();
      case SKIP -> skip();
      case WHY -> {
        String why = moment.question().map(Question::why).orElse("");
        yield step(
            Then.LISTEN,
            why.isEmpty() ? prompts.say(Kind.ECHO, "no-reason") : new Utterance(Kind.ECHO, why));
      }
      case SHOW -> show();
      case SHOW_FILE -> showFile();
      case HELP -> {
        boolean hasFile = script.file(moment.answers()).isPresent();
        yield new Step(this, prompts.help(moment.question(), hasFile), Then.LISTEN);
      }
      case EDIT -> step(Then.EDIT);
      case SAVE -> step(Then.TELL_WHERE_KEPT);
      case QUIT -> step(Then.STOP);
    };
  }

  private Step show() {
    String text = script.show(moment.answers());
    if (moment.answers().count() == 0) {
      return shown(said(prompts.say(Kind.ECHO, "nothing-yet")));
    }
    return shown(
        text.isEmpty()
            ? Recollection.of(script, moment.answers(), wording)
            : said(new Utterance(Kind.TEXT, text)));
  }

  private Step showFile() {
    Optional<String> file = script.file(moment.answers());
    return file.isEmpty() ? show() : shown(said(new Utterance(Kind.TEXT, file.get())));
  }

  private Step shown(List<Utterance> says) {
    moment.question().ifPresent(open -> says.add(new Utterance(Kind.QUESTION, open.words())));
    return new Step(this, List.copyOf(says), Then.LISTEN);
  }

  private Step back() {
    if (moment.pending().isPresent()) {
      return to(moment.afresh()).open();
    }
    Optional<String> last = moment.answers().last();
    if (last.isEmpty()) {
      return step(Then.LISTEN, prompts.say(Kind.ECHO, "first"));
    }
    Answer undone = moment.answers().to(last.get()).orElseThrow();
    Answers before = moment.answers().without(last.get());
    Answers earlier = moment.earlier().with(last.get(), undone);
    return to(moment.at(before, earlier, script.next(before))).open();
  }

  private Step skip() {
    if (moment.question().isEmpty()) {
      return step(Then.DONE);
    }
    if (moment.question().get().isNeeded()) {
      return needed();
    }
    List<Utterance> says = List.of(prompts.say(Kind.QUESTION, "skip.why"));
    return new Step(to(moment.skipping()), says, Then.LISTEN);
  }

  /** The line after {@code skip}: a reason, or nothing. */
  private Step skipped(String reason) {
    String why = Sayings.isNone(reason) || Sayings.isOpen(reason) ? "" : unquoted(reason);
    return placed(Answer.skipped(why), said(prompts.say(Kind.ECHO, "skip.done")));
  }

  private Step asked(List<Utterance> says) {
    if (moment.question().isEmpty()) {
      return new Step(this, List.copyOf(says), Then.DONE);
    }
    Question open = moment.question().get();
    prompts.ask(
        open, moment.heading(), moment.earlier().to(open.key()), offered.to(open.key()), says);
    return new Step(to(moment.under(open.heading())), List.copyOf(says), Then.LISTEN);
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

  private Conversation to(Moment other) {
    return new Conversation(script, wording, prompts, offered, other);
  }

  private Step step(Then then, Utterance... says) {
    return new Step(this, List.of(says), then);
  }
}
