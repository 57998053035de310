package careplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sections of a plan that are read just as they stand, in the order of the format. */
public interface PlanSections {

  /** The whole plan. */
  Block block();

  /** Whose plan it is, where one profession made it (R258). */
  default Optional<Text> profession() {
    return block().text("profession");
  }

  /** Entry, assessment, development, delivery, review or exit (R232). */
  default Optional<Text> stage() {
    return block().text("stage");
  }

  /** What the person calls it (R037). */
  default Optional<Text> title() {
    return block().text("title");
  }

  /** Why the plan is made (R077, R096). */
  default Optional<Text> purpose() {
    return block().text("purpose");
  }

  /** What was agreed, in a sentence or two (R001, R006). */
  default Optional<Text> summary() {
    return block().text("summary");
  }

  /** The day it was made; periods in words count from here (R114). */
  default Optional<LocalDate> date() {
    return block().date("date");
  }

  /** The last change of substance (R197, R200). */
  default Optional<LocalDate> updated() {
    return block().date("updated");
  }

  /** The time it is for: {@code from, to} (R227). */
  default Optional<Block> period() {
    return block().block("period");
  }

  /** How the person came to need it: {@code on, from, reason} (R233). */
  default Optional<Block> entry() {
    return block().block("entry");
  }

  /** The standards it says it follows (R041). */
  default List<Text> standard() {
    return block().texts("standard");
  }

  /** The tag of the language it is written in (R195). */
  default Optional<Text> writtenIn() {
    return block().text("written-in");
  }

  /** Where it is kept (R201). */
  default Optional<Text> keptAt() {
    return block().text("kept-at");
  }

  /** The file of the plan that it belongs to (R208). */
  default Optional<Text> partOf() {
    return block().text("part-of");
  }

  /** The files of the plans that belong to it (R208). */
  default List<Text> includes() {
    return block().texts("includes");
  }

  /** The file of the earlier plan that it takes up (R235). */
  default Optional<Text> follows() {
    return block().text("follows");
  }

  /** The story in three voices (R060 to R062). */
  default Optional<Story> story() {
    return block().view("story", Story::new);
  }

  /** What a stranger should know first (R063). */
  default Optional<AboutMe> aboutMe() {
    return block().view("about-me", AboutMe::new);
  }

  /** How far the person steers their care: {@code level, on} (R070, R071). */
  default Optional<Block> involvement() {
    return block().block("involvement");
  }

  /** Why the person takes no part: {@code reason, on} (R177). */
  default Optional<Block> notTakingPart() {
    return block().block("not-taking-part");
  }

  /** How the person is drawn in: {@code tried, next, who, by} (R177). */
  default Optional<Block> engagementPlan() {
    return block().block("engagement-plan");
  }

  /** Answers about running one's own care (R072). */
  default List<SelfCheck> selfCheck() {
    return block().views("self-check", SelfCheck::new);
  }

  /** The measured activation level: {@code level, on} (R073). */
  default Optional<Block> activation() {
    return block().block("activation");
  }

  /** What there is to draw on (R002). */
  default List<Text> resources() {
    return block().texts("resources");
  }

  /** My Plan sheets (R128). */
  default List<SelfManagement> selfManagement() {
    return block().views("self-management", SelfManagement::new);
  }

  /** What keeps the person well: {@code every-day, tools} (R250). */
  default Optional<Block> wellness() {
    return block().block("wellness");
  }

  /** Health, medicines and allergies (R013, R122). */
  default Optional<Health> health() {
    return block().view("health", Health::new);
  }

  /** What the plan rests on (R076). */
  default List<Assessment> assessment() {
    return block().views("assessment", Assessment::new);
  }

  /** Areas of life and what was found, under names of the author's choice (R068). */
  default Optional<Block> areas() {
    return block().block("areas");
  }

  /** What was weighed and decided (R119). */
  default List<Decision> decisions() {
    return block().views("decisions", Decision::new);
  }

  /** Signposts, and information given (R123, R124). */
  default List<Information> information() {
    return block().views("information", Information::new);
  }

  /** Safeguarding concerns (R089). */
  default List<Safeguarding> safeguarding() {
    return block().views("safeguarding", Safeguarding::new);
  }

  /** What to do if the person becomes very unwell (R139). */
  default Optional<Crisis> crisis() {
    return block().view("crisis", Crisis::new);
  }

  /** What to do if help fails (R145). */
  default Optional<Contingency> contingency() {
    return block().view("contingency", Contingency::new);
  }

  /** Who holds it all together; more than one where they share it (R045). */
  default List<Coordinator> coordinator() {
    return block().views("coordinator", Coordinator::new);
  }

  /** The week, beyond what actions say (R266). */
  default List<TimetableEntry> timetable() {
    return block().views("timetable", TimetableEntry::new);
  }

  /** Things that help (R091). */
  default List<Equipment> equipment() {
    return block().views("equipment", Equipment::new);
  }

  /** Services, with criteria and charges (R268). */
  default List<Service> services() {
    return block().views("services", Service::new);
  }

  /** Money the person controls for their care (R134, R244, R249). */
  default Optional<Block> budget() {
    return block().block("budget");
  }

  /** Care after hospital under section 117 (R247). */
  default Optional<Aftercare> aftercare() {
    return block().view("aftercare", Aftercare::new);
  }

  /** A move into a home: {@code started, where} (R248). */
  default Optional<Block> placement() {
    return block().block("placement");
  }

  /** Leaving prison (R256). */
  default Optional<Block> release() {
    return block().block("release");
  }

  /** Choices made ahead (R180 to R184). */
  default List<Choice> choices() {
    return block().views("choices", Choice::new);
  }

  /** The ability to decide, one decision at a time (R174). */
  default List<Capacity> capacity() {
    return block().views("capacity", Capacity::new);
  }

  /** Who may see what (R171). */
  default List<Consent> consent() {
    return block().views("consent", Consent::new);
  }

  /** Treatment that was agreed to (R172). */
  default List<ConsentToCare> consentToCare() {
    return block().views("consent-to-care", ConsentToCare::new);
  }

  /** What people do not agree on (R075). */
  default List<Difference> differences() {
    return block().views("differences", Difference::new);
  }

  /** Other plans that there are (R209). */
  default List<OtherPlan> otherPlans() {
    return block().views("other-plans", OtherPlan::new);
  }

  /** What the person wants to ask next time; own words (R226). */
  default List<Text> questions() {
    return block().texts("questions");
  }

  /** Reasons under paths of what was thought about and left out (ground rule 3 of the format). */
  default Optional<Block> considered() {
    return block().block("considered");
  }

  /** Hard words explained (R189). */
  default Optional<Block> glossary() {
    return block().block("glossary");
  }

  /** The person's own words for headings, under paths (R191). */
  default Optional<Block> headings() {
    return block().block("headings");
  }

  /** Remarks of lint that are set aside. */
  default List<Allowed> allowed() {
    return block().views("allowed", Allowed::new);
  }

  /** Who made it, and their part (R018). */
  default List<MadeWith> madeWith() {
    return block().views("made-with", MadeWith::new);
  }

  /** Who wrote it down (R016). */
  default List<Text> writtenBy() {
    return block().texts("written-by");
  }

  /** The talks behind it (R015, R020). */
  default List<Conversation> conversations() {
    return block().views("conversations", Conversation::new);
  }

  /** Who agreed, or did not, when and how (R004, R047). */
  default List<Agreement> agreement() {
    return block().views("agreement", Agreement::new);
  }

  /** Who has which copy (R200). */
  default List<Copy> copies() {
    return block().views("copies", Copy::new);
  }

  /** When it is looked at again (R024). */
  default Optional<ReviewPlan> review() {
    return block().view("review", ReviewPlan::new);
  }

  /** Past reviews, newest last (R220). */
  default List<Review> reviews() {
    return block().views("reviews", Review::new);
  }

  /** Less contact, with checks (R236). */
  default Optional<Maintenance> maintenance() {
    return block().view("maintenance", Maintenance::new);
  }

  /** That the person did not want a plan: {@code on, by, reason} (R185). */
  default Optional<Block> declined() {
    return block().block("declined");
  }

  /** A move to another team (R210). */
  default Optional<Block> transfer() {
    return block().block("transfer");
  }

  /** When and why it ended (R234). */
  default Optional<Ending> ending() {
    return block().view("ending", Ending::new);
  }
}
