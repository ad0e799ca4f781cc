package org.randnotiz.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.randnotiz.project.PersonId;

/// The analyst's own view, apart from the text: all its versions, none of which ever changes.
///
/// @param id          names it
/// @param version     see [Item#version()]
/// @param assessments its versions, oldest first; at least one
public record Judgement(ItemId id, int version, List<Assessment> assessments) implements Item {

    /// @throws IllegalArgumentException if there is no assessment
    public Judgement {
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("a judgement says something");
        }
        assessments = List.copyOf(assessments);
    }

    /// What holds now.
    public Assessment latest() {
        return assessments.getLast();
    }

    /// The judgement with one more version.
    public Judgement revised(Assessment assessment) {
        List<Assessment> longer = new ArrayList<>(assessments);
        longer.add(assessment);
        return new Judgement(id, version + 1, longer);
    }

    @Override
    public Judgement withVersion(int version) {
        return new Judgement(id, version, assessments);
    }

    @Override
    public PersonId by() {
        return latest().by();
    }

    @Override
    public Instant at() {
        return latest().at();
    }
}
