package careplan.plan.forged;

import careplan.lint.Severity;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Does everything that a class of its room must not, so that the rules are seen to notice. */
public final class ForgedPlan {
  private final Severity severity = Severity.ERROR;

  /** Reaches up, out, and around. */
  public String misbehave(JsonGenerator json) throws Exception {
    System.out.println(severity);
    new ProcessBuilder("true").start();
    json.writeString(LocalDate.now().toString());
    return Locale.getDefault() + URI.create("https://example.org").toURL().getHost();
  }
}
