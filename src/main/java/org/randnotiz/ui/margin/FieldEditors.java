package org.randnotiz.ui.margin;

import org.randnotiz.codebook.FieldSpec;

/// Which editor a field gets: the one place that knows all kinds.
final class FieldEditors {

    private FieldEditors() {}

    /// The editor of a field.
    static FieldEditor of(FieldSpec spec, FieldRow row) {
        return switch (spec) {
            case FieldSpec.Text text -> new TextEditor(row);
            case FieldSpec.Choice choice -> new ChoiceEditor(choice, row);
            case FieldSpec.Scale scale -> new ScaleEditor(scale, row);
            case FieldSpec.YesNo yesNo -> new YesNoEditor(row);
            case FieldSpec.Decimal decimal -> new DecimalEditor(row);
            case FieldSpec.Actors actors -> new ActorsEditor(actors, row);
            case FieldSpec.Place place -> new PlaceEditor(row);
            case FieldSpec.Time time -> new TimeEditor(row);
            case FieldSpec.Links links -> new LinksEditor(links, row);
        };
    }
}
