using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Looks up what the marks of the index mean.</summary>
/// <param name="people">The people of <c>authors.yml</c>.</param>
/// <param name="subjects">The thesaurus.</param>
internal sealed class MarkResolver(People people, Thesaurus subjects)
{
    /// <summary>Resolves the marks of a text.</summary>
    /// <param name="marks">The marks as written.</param>
    /// <param name="problems">Receives keys that do not exist; such a mark is left out.</param>
    public ValueList<IndexMark> Resolve(ValueList<WrittenMark> marks, List<Diagnostic> problems) =>
        marks.Select(m => m.Kind == IndexMarkKind.Person ? Person(m, problems) : Subject(m, problems)).OfType<IndexMark>().ToValueList();

    private IndexMark? Person(WrittenMark mark, List<Diagnostic> problems)
    {
        var person = IsKey(mark.Value.Value) ? people.Find(mark.Value.Value) : people.Named(mark.Value.Value);
        if (person is not null)
            return new IndexMark(IndexMarkKind.Person, person.Id, mark.Value.Value, mark.Anchor);
        if (!IsKey(mark.Value.Value))
            return new IndexMark(IndexMarkKind.Person, null, mark.Value.Value, mark.Anchor);
        people.Check(mark.Value, problems);
        return null;
    }

    // A term of the thesaurus means its subject, whatever the attribute is called; a name in no thesaurus stands for itself.
    private IndexMark? Subject(WrittenMark mark, List<Diagnostic> problems)
    {
        bool isKey = mark.Kind == IndexMarkKind.Subject || (mark.Kind == IndexMarkKind.Place && IsKey(mark.Value.Value));
        var subject = isKey ? subjects.Preferred(mark.Value.Value) : subjects.Called(mark.Value.Value);
        if (subject is not null)
            return new IndexMark(IndexMarkKind.Subject, subject.Id, mark.Value.Value, mark.Anchor);
        if (!isKey)
            return new IndexMark(mark.Kind, null, mark.Value.Value, mark.Anchor);
        problems.Add(Problems.UnknownSubject(mark.Value, subjects.Near(mark.Value.Value)));
        return null;
    }

    private static bool IsKey(string value) => value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
