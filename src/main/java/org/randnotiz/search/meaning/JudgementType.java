package org.randnotiz.search.meaning;

import java.util.List;
import java.util.Set;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.Label;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.codebook.Tag;
import org.randnotiz.codebook.TagSet;
import org.randnotiz.search.query.Column;

/// A judgement as if it were a type of mark of the codebook, so that it is asked for in the same way.
public final class JudgementType {

    private static final String LIKELIHOOD = "likelihood";
    private static final String CONFIDENCE = "confidence";
    private static final String RESOLUTION = "resolution";

    /// What can be chosen, by the names that the values have in the index.
    static final List<TagSet> TAG_SETS = List.of(
            new TagSet(
                    LIKELIHOOD,
                    List.of(
                            tag("ALMOST_NO_CHANCE", "fast sicher nicht", "almost no chance"),
                            tag("VERY_UNLIKELY", "sehr unwahrscheinlich", "very unlikely"),
                            tag("UNLIKELY", "unwahrscheinlich", "unlikely"),
                            tag("ROUGHLY_EVEN", "etwa gleich wahrscheinlich", "roughly even chance"),
                            tag("LIKELY", "wahrscheinlich", "likely"),
                            tag("VERY_LIKELY", "sehr wahrscheinlich", "very likely"),
                            tag("ALMOST_CERTAIN", "fast sicher", "almost certain"))),
            new TagSet(
                    CONFIDENCE,
                    List.of(tag("LOW", "niedrig", "low"), tag("MODERATE", "mittel", "moderate"),
                            tag("HIGH", "hoch", "high"))),
            new TagSet(
                    RESOLUTION,
                    List.of(
                            tag("OCCURRED", "eingetreten", "occurred"),
                            tag("NOT_OCCURRED", "nicht eingetreten", "not occurred"),
                            tag("PARTLY", "teilweise", "partly"),
                            tag("OPEN", "offen", "open"))));

    /// The type.
    public static final MarkType TYPE = new MarkType(
            Column.JUDGEMENT,
            new Label("Urteil", "Judgement"),
            "",
            "",
            null,
            List.of(
                    choice(LIKELIHOOD, "Wahrscheinlichkeit", "Likelihood"),
                    choice(CONFIDENCE, "Zuversicht", "Confidence"),
                    choice(RESOLUTION, "Ausgang", "Resolution"),
                    new FieldSpec.Time("due", new Label("Frist", "Due"), Label.EMPTY, false)));

    private JudgementType() {}

    private static Tag tag(String id, String german, String english) {
        return new Tag(id, new Label(german, english), Label.EMPTY, null, Set.of());
    }

    private static FieldSpec choice(String id, String german, String english) {
        return new FieldSpec.Choice(id, new Label(german, english), Label.EMPTY, false, id, false, null);
    }
}
