package press.broadsheet.edition;

import java.time.LocalDate;

/** A story in print as the instalment of a series for a day of the paper's zone. */
public record Instalment(Card card, LocalDate day) {}
