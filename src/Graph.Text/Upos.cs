namespace Graph.Text;

/// <summary>Universal part of speech, as Universal Dependencies defines them.</summary>
public enum Upos
{
    /// <summary>Anything else; also the default.</summary>
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
