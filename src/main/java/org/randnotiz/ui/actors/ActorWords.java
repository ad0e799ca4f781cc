package org.randnotiz.ui.actors;

import java.util.ArrayList;
import java.util.List;
import org.randnotiz.actor.Actor;
import org.randnotiz.search.Mention;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Workspace;

/// Actors and what names them, in words.
///
/// @param texts the language
record ActorWords(Texts texts) {

    /// What kind of actor it is, and where from: `Gruppe · AFG`.
    String kind(Actor actor) {
        List<String> parts = new ArrayList<>(List.of(texts.get("level." + actor.level())));
        if (actor.country() != null) {
            parts.add(actor.country());
        }
        return String.join(" · ", parts);
    }

    /// What a mark's type is called.
    String type(Workspace workspace, String type) {
        return texts.of(workspace.codebook().typeLabel(type));
    }

    /// The style class of a mark type's colour.
    static String colour(Workspace workspace, String type) {
        return workspace.codebook().type(type).map(known -> known.colour()).orElse("grey");
    }

    /// When the post was published, and what it is called.
    String post(Workspace workspace, Mention mention) {
        String when = mention.published() == null
                ? texts.get("actors.noTime")
                : texts.moment(mention.published(), workspace.project().zone());
        return when + " · " + mention.headline();
    }

    /// Whose sheet it is on.
    String person(Workspace workspace, Mention mention) {
        return workspace.project()
                .person(mention.person())
                .map(person -> person.name())
                .orElse(mention.person().value());
    }

    /// So many marks in so many posts.
    String counted(long marks, long posts) {
        return texts.get(
                "actors.counted", texts.counted("actors.marks", marks), texts.counted("actors.posts", posts));
    }
}
