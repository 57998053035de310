package careplan.render.copy;

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
    List<Content> contents = new ArrayList<>();
    edition
        .wording()
        .one(edition.plan().block(), "purpose")
        .ifPresent(
            text ->
                contents.add(
                    new Paragraph(edition.wording().line(text), Paragraph.Kind.LEAD)));
    edition
        .wording()
        .one(edition.plan().block(), "summary")
        .ifPresent(text -> contents.addAll(edition.wording().prose(text)));
    return contents;
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
    add("actions", Actions.inFull(edition, edition.plan().unattachedActions()));
    add("self-management", sections.cards("self-management", "issue"));
    add("wellness", sections.block("wellness"));
    add("health", sections.health());
  }

  private void safety() {
    add("safety", sections.safety());
    add("safeguarding", sections.cards("safeguarding", "concern"));
    add("crisis", sections.crisis());
    add("contingency", sections.contingency());
    add("maintenance", sections.block("maintenance"));
    add("ending", sections.block("ending"));
  }

  private void support() {
    add("team", sections.people());
    add("carers", sections.carers());
    add("timetable", sections.cards("timetable", "what"));
    add("equipment", sections.cards("equipment", "item"));
    add("services", sections.cards("services", "service"));
    add("budget", sections.block("budget"));
    add("aftercare", sections.block("aftercare"));
    add("placement", sections.block("placement"));
    add("release", sections.block("release"));
    add("transfer", sections.block("transfer"));
    add("information", sections.cards("information", "about"));
    add("resources", sections.sentences("resources"));
  }

  private void choices() {
    add("choices", sections.cards("choices", "kind"));
    add("decisions", sections.cards("decisions", "about"));
    add("capacity", sections.cards("capacity", "decision"));
    add("consent", sections.cards("consent", "with"));
    add("consent-to-care", sections.cards("consent-to-care", "to"));
    add("differences", sections.cards("differences", "about"));
    add("unmet", Needs.unmet(edition));
    add("questions", sections.sentences("questions"));
  }

  private void papers() {
    add("review", sections.block("review"));
    add("reviews", sections.cards("reviews", "on"));
    add("areas", sections.block("areas"));
    add("considered", sections.block("considered"));
    add("involvement", sections.block("involvement"));
    add("not-taking-part", sections.block("not-taking-part"));
    add("engagement-plan", sections.block("engagement-plan"));
    add("self-check", sections.cards("self-check", "on"));
    add("activation", sections.block("activation"));
    add("assessment", sections.cards("assessment", "kind"));
    add("other-plans", sections.cards("other-plans", "plan"));
    add("conversations", sections.cards("conversations", "on"));
    add("agreement", sections.cards("agreement", "who"));
    add("declined", sections.block("declined"));
    add("copies", sections.cards("copies", "to"));
    add("glossary", sections.block("glossary"));
    add(
        "plan",
        sections.values(
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
            "follows"));
  }
}
