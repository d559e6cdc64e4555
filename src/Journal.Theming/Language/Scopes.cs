namespace Journal.Theming.Language;

/// <summary>Something that holds variables.</summary>
internal interface IStore
{
    bool TryGet(string name, out object? value);

    /// <summary>Sets a variable; false where nothing may be set.</summary>
    bool TrySet(string name, object? value);
}

/// <summary>The variables of one render: the page's, those of <c>with</c>, functions, included templates and loops.</summary>
internal sealed class Scopes
{
    private readonly List<Scope> globals = [];
    private readonly List<Scope> functions = [];
    private readonly List<Scope> locals = [];

    public Scopes(View page)
    {
        globals.Add(new Scope(new PageStore(page)));
        locals.Add(new Scope(new Variables()));
    }

    public void PushGlobal(IStore store) => globals.Add(new Scope(store));

    public void PopGlobal() => globals.RemoveAt(globals.Count - 1);

    public void PushLocal() => locals.Add(new Scope(new Variables()));

    public void PopLocal() => locals.RemoveAt(locals.Count - 1);

    /// <summary>Enters a function.</summary>
    /// <param name="parameters">Its parameters, or null for a function that declares none.</param>
    /// <param name="hidesOuter">Whether the variables of the calling function are hidden.</param>
    public void PushFunction(Variables? parameters, bool hidesOuter)
    {
        functions.Add(new Scope(parameters) { HidesOuter = hidesOuter });
        PushLocal();
    }

    public void PopFunction()
    {
        functions.RemoveAt(functions.Count - 1);
        PopLocal();
    }

    public void PushLoop()
    {
        CurrentGlobal().Loops.Add(new Variables());
        locals[^1].Loops.Add(new Variables());
    }

    public void PopLoop()
    {
        var loops = CurrentGlobal().Loops;
        loops.RemoveAt(loops.Count - 1);
        loops = locals[^1].Loops;
        loops.RemoveAt(loops.Count - 1);
    }

    public void SetLoopVariable(string name, object? value, bool isLocal) => (isLocal ? locals[^1] : CurrentGlobal()).Loops[^1].TrySet(name, value);

    public bool TryRead(string name, out object? value)
    {
        for (int i = functions.Count - 1; i >= 0; i--)
        {
            if (functions[i].TryRead(name, out value))
                return true;
            if (functions[i].HidesOuter)
                break;
        }
        for (int i = globals.Count - 1; i >= 0; i--)
        {
            if (globals[i].TryRead(name, out value))
                return true;
        }
        value = null;
        return false;
    }

    public bool TryReadLocal(string name, out object? value) => locals[^1].TryRead(name, out value);

    public void WriteLocal(string name, object? value) => locals[^1].Store!.TrySet(name, value);

    /// <summary>Sets a variable where Scriban would: in the function that has it, else in the page if it has it, else in the function.</summary>
    public bool TryWrite(string name, object? value)
    {
        IStore? innermost = null;
        for (int i = functions.Count - 1; i >= 0; i--)
        {
            var store = functions[i].Store;
            innermost ??= store;
            if (store is not null && store.TryGet(name, out _))
                return store.TrySet(name, value);
            if (functions[i].HidesOuter)
                break;
        }
        bool isGlobal = innermost is null || globals.Exists(g => g.Store!.TryGet(name, out _));
        return (isGlobal ? globals[^1].Store! : innermost!).TrySet(name, value);
    }

    /// <summary>Whether an object in <c>with</c> or a literal around has a member of this name.</summary>
    public bool IsShadowed(string name)
    {
        for (int i = globals.Count - 1; i > 0; i--)
        {
            if (globals[i].TryRead(name, out _))
                return true;
        }
        return false;
    }

    private Scope CurrentGlobal()
    {
        for (int i = functions.Count - 1; i >= 0; i--)
        {
            if (functions[i].Store is not null)
                return functions[i];
            if (functions[i].HidesOuter)
                break;
        }
        return globals[^1];
    }

    private sealed class Scope(IStore? store)
    {
        public IStore? Store { get; } = store;

        public List<Variables> Loops { get; } = [];

        public bool HidesOuter { get; init; }

        public bool TryRead(string name, out object? value)
        {
            for (int i = Loops.Count - 1; i >= 0; i--)
            {
                if (Loops[i].TryGet(name, out value))
                    return true;
            }
            value = null;
            return Store is not null && Store.TryGet(name, out value);
        }
    }
}
