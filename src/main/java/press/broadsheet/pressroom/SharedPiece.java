package press.broadsheet.pressroom;

import java.util.List;
import press.broadsheet.edition.Dependency;

/** A piece that many pages have, in its present form. The press's own thread replaces it; readers only look. */
final class SharedPiece {

    /** One form of the piece, and what it was made from. */
    record Form(Piece piece, List<Dependency> dependencies, long madeAt) {}

    private final String name;
    private volatile Form form;

    SharedPiece(String name, Form form) {
        this.name = name;
        this.form = form;
    }

    String name() {
        return name;
    }

    Form form() {
        return form;
    }

    void replace(Form newForm) {
        form = newForm;
    }
}
