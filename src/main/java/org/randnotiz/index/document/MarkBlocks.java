package org.randnotiz.index.document;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/// A post stands in the index behind its marks, in one block.
public final class MarkBlocks {

    /// Which documents are posts; kept for each segment as long as it is open.
    public static final BitSetProducer POSTS =
            new QueryBitSetProducer(new TermQuery(new Term(Fields.KIND, Fields.POST)));

    private MarkBlocks() {}
}
