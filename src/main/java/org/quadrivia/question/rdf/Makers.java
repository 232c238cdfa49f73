package org.quadrivia.question.rdf;

/** Which maker makes items of a family. */
final class Makers {
    private Makers() {}

    static Maker of(FamilyFile family, Ground ground) {
        return switch (family.form()) {
            case COUNT -> new CountMaker(ground);
            case MOST, LEAST -> new CompareMaker(ground);
            case FIRST -> new FirstMaker(ground);
            case ODD -> new OddMaker(ground);
            case NUMBER -> new NumberMaker(ground);
            case THROUGH -> new ThroughMaker(ground);
            case FACT, GAP ->
                switch (family.kind()) {
                    case SINGLE ->
                        family.about() == FamilyFile.About.CONTENT ? new ContentMaker(ground) : new SingleMaker(ground);
                    case MULTIPLE -> new MultipleMaker(ground);
                    case BOOLEAN -> new BooleanMaker(ground);
                    case ORDER -> family.key().equals("*") ? new OrderMaker(ground) : new SortMaker(ground);
                    case TEXT -> new TextMaker(ground);
                    case MATCH -> new MatchMaker(ground);
                };
        };
    }
}
