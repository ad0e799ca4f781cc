package org.randnotiz.ui.transfer;

import java.nio.file.Path;
import java.util.List;
import org.randnotiz.project.Person;

/// What can be chosen for an export.
///
/// @param formats the formats, the usual one first; at least one
/// @param target  a file to suggest; its folder is where names without a folder go
/// @param query   what is searched for now; empty if nothing is
/// @param people  who works in the project
public record ExportOffer(List<ExportFormat> formats, Path target, String query, List<Person> people) {

    /// @throws IllegalArgumentException if there is no format
    public ExportOffer {
        formats = List.copyOf(formats);
        people = List.copyOf(people);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format");
        }
    }
}
