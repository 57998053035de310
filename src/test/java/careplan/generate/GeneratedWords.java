package careplan.generate;

/** What the generated plans are made of. */
final class GeneratedWords {
  static final String[] GIVEN_NAMES = {
    "Annie",
    "Bethan",
    "Carys",
    "Dilip",
    "Efa",
    "Farida",
    "Glyn",
    "Hassan",
    "Ivy",
    "Jamal",
    "Kofi",
    "Lowri",
    "Maureen",
    "Nia",
    "Owain",
    "Priya",
    "Rhys",
    "Siân",
    "Tomasz",
    "Winifred"
  };
  static final String[] FAMILY_NAMES = {
    "Jones", "Begum", "Okafor", "Smith", "Evans", "Kowalski", "Patel", "O'Brien", "Price", "Lee"
  };
  static final String[] TYPES = {
    "long-term-condition", "mental-health", "older-people", "rehabilitation", "agreement"
  };
  static final String[] LEVELS = {"self-care", "condition-management", "case-management"};
  static final String[] STAGES = {"assessment", "development", "delivery", "review"};
  static final String[] AREAS = {
    "physical-health", "mental-health", "daily-living", "getting-around", "relationships", "money"
  };
  static final String[] IDS = {"me", "jo", "mair", "me, mair"};
  static final String[] TIMES = {
    "every morning between 9 and 10",
    "Tuesday and Thursday mornings",
    "once a week",
    "daily after lunch"
  };
  static final String[] NEEDS = {
    "I need to be warm and ready for the day when I get up.",
    "To get about the house without being afraid of falling",
    "I find it hard to fill the evenings since Bill died.",
    "To understand the letters that come from the hospital",
    "Keep my own bathroom and use it when I like",
    "I want to sleep through without the voices starting up."
  };
  static final String[] GOALS = {
    "I want to walk to the corner shop and back on my own.",
    "Cook a hot meal for myself and my brother",
    "Go back to choir",
    "Read a story to my grandson at bedtime",
    "Sit through a whole match at the club"
  };
  static final String[] MEASURES = {
    "Three days a week, stopping no more than once",
    "Twice a week for six weeks, with nobody helping",
    "Every Wednesday in one month",
    "Four nights out of seven"
  };
  static final String[] ACTIONS = {
    "Walk to the end of the road and back, one lamp post further each week",
    "Light the fire and lay out the clothes for the day",
    "Ring the surgery and ask for a longer appointment",
    "Write down how the night was, on a scale of 0 to 10, in the blue book",
    "Fill in the bus pass form together and post it"
  };
  static final String[] SENTENCES = {
    "I like to be up before the post comes and to have the wireless on.",
    "When my chest is bad I sit by the window and count slowly until it eases.",
    "Mair comes on Saturdays and we go through the letters together.",
    "It frightens me when somebody I do not know comes to the door.",
    "I was a bus driver for thirty years and I still know every road in the valley.",
    "My neighbour has a key and will knock if the curtains stay shut.",
    "I sleep badly after visitors and need a quiet day afterwards.",
    "The stairs are the worst of it, twelve of them and no rail on the left."
  };

  private GeneratedWords() {}
}
