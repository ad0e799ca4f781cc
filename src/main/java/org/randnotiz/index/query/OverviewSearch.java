package org.randnotiz.index.query;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;
import org.randnotiz.search.facet.Count;
import org.randnotiz.search.facet.Dimension;
import org.randnotiz.search.facet.Overview;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.Column;
import org.randnotiz.sheet.SheetState;

/// Counts all hits of a question.
///
/// @param searcher the index as it is
/// @param names    what its values stand for
/// @param whose    whose sheets states are counted of; null for anybody's
public record OverviewSearch(IndexSearcher searcher, Names names, @Nullable PersonId whose) {

    /// Counts the hits.
    ///
    /// @param hits      what was asked for
    /// @param anyStates the same without regard to states; null if states were not asked for
    public Overview of(Query hits, @Nullable Query anyStates) throws IOException {
        OverviewCollector collected = collect(hits);
        OverviewCollector inAnyState = anyStates == null ? collected : collect(anyStates);
        collected.counts(Dimension.VOICE)
                .add(Column.JUDGEMENT, collected.counts(Dimension.TYPE).of(Column.JUDGEMENT));
        Map<Dimension, List<Count>> counts = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            counts.put(
                    dimension,
                    dimension == Dimension.STATE
                            ? states(inAnyState)
                            : collected.counts(dimension).sorted());
        }
        return new Overview(
                collected.total(),
                counts,
                collected.published().timeline(true),
                collected.events().timeline(false));
    }

    private OverviewCollector collect(Query query) throws IOException {
        return searcher.search(query, new OverviewCollector.Manager(new OverviewKeys(names, whose)));
    }

    /// The states; who has put nothing down has a new sheet.
    private List<Count> states(OverviewCollector collected) {
        long written = whose == null
                ? collected.written()
                : collected.counts(Dimension.PERSON).of(whose.value());
        Counts states = new Counts();
        states.addAll(collected.counts(Dimension.STATE));
        states.add(SheetState.NEW.name(), collected.total() - written);
        return states.sorted();
    }
}
