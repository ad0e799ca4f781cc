package org.randnotiz.project;

/// Somebody who works in the project.
///
/// @param id   names the person's files
/// @param name as shown to others
/// @param role what the person does
public record Person(PersonId id, String name, Role role) {

    /// One or two capital letters for a badge: the initials of the first and the last word of the name.
    public String initials() {
        String[] words = name.strip().split("\\s+", -1);
        String first = initial(words[0]);
        return words.length == 1 ? first : first + initial(words[words.length - 1]);
    }

    private static String initial(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
    }
}
