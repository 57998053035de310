package careplan.render.copy;

import static careplan.render.document.Section.Frame.NEW_PAGE;

import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.section.Actions;
import careplan.render.section.Calls;
import careplan.render.section.FrontParts;
import careplan.render.section.Goals;
import careplan.render.section.Headed;
import careplan.render.section.Needs;
import careplan.render.section.Papers;
import careplan.render.section.WholeSections;
import java.util.ArrayList;
import java.util.List;

/** The whole plan in the person's order: what matters first, papers last. */
final class WholePlan {
  private final Edition edition;
  private final WholeSections sections;
  private final List<Section> all = new ArrayList<>();

  private WholePlan(Edition edition) {
    this.edition = edition;
    this.sections = new WholeSections(edition);
  }

  /** Why the plan is made and what was agreed, before everything else. */
  static List<Content> introduction(Edition edition) {
    List<Content> contents = new ArrayList<>(purpose(edition));
    edition
        .wording()
        .one(edition.plan().block(), "summary")
        .ifPresent(text -> contents.addAll(edition.wording().prose(text)));
    return contents;
  }

  /** Why the plan is made. */
  static List<Content> purpose(Edition edition) {
    return edition
        .wording()
        .one(edition.plan().block(), "purpose")
        .<List<Content>>map(
            text -> List.of(new Paragraph(edition.wording().line(text), Paragraph.Kind.LEAD)))
        .orElse(List.of());
  }

  /** Its sections, as far as the plan says anything in them. */
  static List<Section> sections(Edition edition) {
    WholePlan whole = new WholePlan(edition);
    whole.front();
    whole.life();
    whole.safety();
    whole.support();
    whole.choices();
    whole.papers();
    return whole.all;
  }

  private void add(String path, List<Content> contents) {
    Headed.section(edition, path, contents).ifPresent(all::add);
  }

  /** Parts of a section, each under its own heading. */
  private final class Parts {
    private final List<Content> parts = new ArrayList<>();

    Parts and(String path, List<Content> contents) {
      parts.addAll(Headed.part(edition, path, contents));
      return this;
    }

    void under(String path) {
      add(path, parts);
    }

    /** For the person they start a new page, so that those before can be carried without them. */
    void asPapers() {
      if (!edition.isForThePerson() || parts.isEmpty()) {
        under("plan");
        return;
      }
      List<Content> contents = new ArrayList<>(parts);
      contents.add(0, Paragraph.of(edition.labels().words("papers.lead")));
      Headed.section(edition, "plan", contents)
          .map(part -> new Section(part.id(), part.heading(), NEW_PAGE, part.contents()))
          .ifPresent(all::add);
    }
  }

  private void front() {
    add("about-me.what-matters", FrontParts.whatMatters(edition));
    add("front-page", FrontParts.keyActions(edition));
    add("dates", FrontParts.dates(edition));
    add("calls", Headed.joined(Calls.emergency(edition), Calls.cards(edition)));
  }

  private void life() {
    add("about-me", sections.aboutMe());
    add("story", sections.story());
    add("goals", Goals.of(edition));
    add("needs", Needs.of(edition, edition.plan().needs()));
    new Parts()
        .and("actions", Actions.inFull(edition, edition.plan().unattachedActions()))
        .and("self-management", sections.cards("self-management", "issue"))
        .and("wellness", sections.block("wellness"))
        .under("self-help");
    add("health", sections.health());
  }

  private void safety() {
    add("crisis", sections.crisis());
    new Parts()
        .and("risks", sections.safety())
        .and("safeguarding", sections.cards("safeguarding", "concern"))
        .and("contingency", sections.contingency())
        .and("maintenance", sections.block("maintenance"))
        .and("ending", sections.block("ending"))
        .under("safety");
  }

  private void support() {
    add("team", sections.people());
    add("carers", sections.carers());
    new Parts()
        .and("timetable", sections.inShort("timetable", "what"))
        .and("equipment", sections.inShort("equipment", "item"))
        .and("services", sections.inShort("services", "service"))
        .and("budget", sections.block("budget"))
        .and("aftercare", sections.block("aftercare"))
        .and("placement", sections.block("placement"))
        .and("release", sections.block("release"))
        .and("transfer", sections.block("transfer"))
        .and("information", sections.inShort("information", "about"))
        .and("resources", sections.sentences("resources"))
        .under("support");
  }

  private void choices() {
    new Parts()
        .and("choices.ahead", sections.inShort("choices", "kind"))
        .and("decisions", sections.cards("decisions", "about"))
        .and("capacity", sections.inShort("capacity", "decision"))
        .and("consent-to-care", sections.inShort("consent-to-care", "to"))
        .and("differences", sections.cards("differences", "about"))
        .and("consent", sections.inShort("consent", "with"))
        .under("choices");
    add("unmet", Needs.unmet(edition));
  }

  private void papers() {
    new Parts()
        .and("review.next", sections.block("review"))
        .and("questions", sections.sentences("questions"))
        .and("reviews", Papers.reviews(edition))
        .and("self-check", sections.inShort("self-check", "on"))
        .under("review");
    add("glossary", sections.block("glossary"));
    new Parts()
        .and("made", making())
        .and("agreement", sections.inShort("agreement", "who"))
        .and("accepted", Papers.accepted(edition))
        .and("declined", sections.block("declined"))
        .and("conversations", sections.inShort("conversations", "on"))
        .and("assessment", sections.inShort("assessment", "kind"))
        .and("areas", sections.block("areas"))
        .and("considered", sections.block("considered"))
        .and("involvement", sections.block("involvement"))
        .and("not-taking-part", sections.block("not-taking-part"))
        .and("engagement-plan", sections.block("engagement-plan"))
        .and("activation", sections.block("activation"))
        .and("other-plans", sections.inShort("other-plans", "plan"))
        .and("copies", sections.inShort("copies", "to"))
        .asPapers();
  }

  private List<Content> making() {
    return sections.values(
        "type",
        "profession",
        "status",
        "date",
        "updated",
        "period",
        "entry",
        "made-with",
        "written-by",
        "kept-at",
        "standard",
        "part-of",
        "includes",
        "follows");
  }
}
