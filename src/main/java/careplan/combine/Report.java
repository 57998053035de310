package careplan.combine;

import java.util.ArrayList;
import java.util.List;

/** What came of combining plans, beyond the plan itself: a sentence each, for whoever reads it. */
public final class Report {

  /** A part of the report, in the order in which people read it. */
  public enum Part {
    /** Plans contradict each other, and a person decides. */
    CLASHES("To decide: the plans do not say the same", "clash", "clashes"),
    /** Two who may be one. */
    DOUBTS("To decide: one person or two?", "question", "questions"),
    /** Consent that was given for another plan. */
    CONSENT("To ask again: consent given for one of the plans", "consent", "consents"),
    /** Who has a copy of one of the plans. */
    COPIES("To replace: copies of the plans that this one is made of", "copy", "copies"),
    /** Of several values one stands by a rule. */
    SETTLED("Settled by a rule", "settled", "settled"),
    /** What was one and the same. */
    JOINED("Joined: one and the same in several plans", "joined", "joined"),
    /** What looks like one and is two. */
    APART("Kept apart", "kept apart", "kept apart"),
    /** Words of an input that do not stand in the plan. */
    LEFT_OUT("Not in the plan", "left out", "left out"),
    /** Ids that have another name now. */
    RENAMED("New ids", "new id", "new ids"),
    /** Comments, which all stand at the end of the plan. */
    COMMENTS("Comments, now at the end of the plan", "comment", "comments");

    private final String heading;
    private final String one;
    private final String many;

    Part(String heading, String one, String many) {
      this.heading = heading;
      this.one = one;
      this.many = many;
    }

    /** What stands above its sentences. */
    public String heading() {
      return heading;
    }

    /** So many of them, in words. */
    public String count(int number) {
      return number + " " + (number == 1 ? one : many);
    }
  }

  private final List<List<String>> sentences = new ArrayList<>();

  Report() {
    for (int i = 0; i < Part.values().length; i++) {
      sentences.add(new ArrayList<>());
    }
  }

  void add(Part part, String sentence) {
    List<String> its = sentences.get(part.ordinal());
    if (!its.contains(sentence)) {
      its.add(sentence);
    }
  }

  /** The sentences of a part, in order. */
  public List<String> of(Part part) {
    return List.copyOf(sentences.get(part.ordinal()));
  }

  /** Whether a person has something to decide. */
  public boolean leavesSomethingOpen() {
    return !of(Part.CLASHES).isEmpty() || !of(Part.DOUBTS).isEmpty();
  }
}
