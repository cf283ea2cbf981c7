package press.broadsheet.desk;

/** The acts on stories, for those who offer them to people and programs. */
public record Newsdesk(
        Stories stories,
        Publishing publishing,
        Embargoing embargoing,
        Correcting correcting,
        Killing killing,
        Delisting delisting,
        Translating translating) {}
