using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>The works of a list by author, for finding those that <c>Указ. соч.</c> or a short title may mean.</summary>
internal sealed class AuthorIndex
{
    private readonly Dictionary<string, List<(PersonName Name, int Work)>> works = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> latest = [];

    /// <summary>Notes an entry that describes a work.</summary>
    /// <param name="authors">Its authors.</param>
    /// <param name="work">The first entry of the work.</param>
    /// <param name="index">The entry.</param>
    public void Add(IReadOnlyList<PersonName> authors, int work, int index)
    {
        bool isNew = !latest.ContainsKey(work);
        latest[work] = index;
        if (!isNew)
            return;
        foreach (var author in authors)
            foreach (string key in KeysOf(author))
            {
                if (!works.TryGetValue(key, out var list))
                    works.Add(key, list = []);
                list.Add((author, work));
            }
    }

    /// <summary>The latest entry of each work that an author may have written, latest works first.</summary>
    /// <param name="author">The author as named.</param>
    /// <param name="most">How many to return at most.</param>
    /// <param name="fits">Which works count.</param>
    public List<int> Find(PersonName author, int most, Func<int, bool> fits)
    {
        var found = new List<int>();
        var seen = new HashSet<int>();
        foreach (string key in PersonName.MatchKeys(author.Surname))
        {
            string initial = InitialOf(author);
            string[] buckets = initial.Length == 0 ? [key + "|*"] : [$"{key}|{initial}", key + "|"];
            foreach (string bucket in buckets)
                Collect(bucket, author, most, fits, seen, found);
        }
        return found;
    }

    private void Collect(string bucket, PersonName author, int most, Func<int, bool> fits, HashSet<int> seen, List<int> found)
    {
        if (!works.TryGetValue(bucket, out var list))
            return;
        for (int i = list.Count - 1; i >= 0 && found.Count < most; i--)
            if (author.MayBeSameAs(list[i].Name) && fits(list[i].Work) && seen.Add(list[i].Work))
                found.Add(latest[list[i].Work]);
    }

    private static IEnumerable<string> KeysOf(PersonName author)
    {
        foreach (string key in PersonName.MatchKeys(author.Surname))
        {
            if (key.Length == 0)
                continue;
            yield return key + "|*";
            yield return $"{key}|{InitialOf(author)}";
        }
    }

    private static string InitialOf(PersonName author)
    {
        string key = author.GivenParts.Count > 0 ? PersonName.MatchKey(author.GivenParts[0]) : "";
        return key.Length > 0 ? key[..1] : "";
    }
}
